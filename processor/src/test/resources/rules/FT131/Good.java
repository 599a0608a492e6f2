package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  @RenamedFrom(value = "shop_orders_taken_total", until = "2027-06-30")
  CounterDataPoint accepted();
}
