package rules;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(name = "shop_orders_paid_total", help = "Orders that customers paid.")
  CounterDataPoint paid();

  @Histogram(name = "shop_orders_delay_seconds", help = "Time until payment.", unit = Unit.SECONDS)
  DistributionDataPoint delay();
}
