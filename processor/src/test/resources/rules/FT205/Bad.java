package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(String channel);
//                                 ^ FT205

  @Counter(help = "Orders that a customer rated after delivery.")
  CounterDataPoint rated(int stars);
//                           ^ FT205
}
