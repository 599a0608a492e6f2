package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(name = "shop-ordersAccepted_total", help = "Orders that passed all checks.")
//                ^ FT101
  CounterDataPoint accepted();
}
