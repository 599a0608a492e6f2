package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
//^ FT118
  CounterDataPoint accepted();

  @Counter(name = "shop_order_accepted_total", help = "Orders that a clerk accepted by hand.")
  CounterDataPoint acceptedByHand();
}
