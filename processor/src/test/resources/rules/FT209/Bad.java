package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(@Label(max = 0) String campaign);
//                                       ^ FT209

  @Counter(help = "Orders that a customer rated after delivery.")
  CounterDataPoint rated(@Label(from = 5, to = 1) int stars);
//                                             ^ FT209

  @Counter(help = "Orders that customers returned to the shop.")
  CounterDataPoint returned(ReturnReason reason);
//                                       ^ FT209
}

enum ReturnReason {}
