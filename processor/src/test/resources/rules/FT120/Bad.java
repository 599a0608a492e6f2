package rules;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(name = "shop_orders_paid_totl", help = "Orders that customers paid.")
//                ^ FT120
  CounterDataPoint paid();

  @Histogram(name = "shop_orders_delay_milisecond", help = "Time until payment.", unit = Unit.SECONDS)
//                  ^ FT120
  DistributionDataPoint delay();
}
