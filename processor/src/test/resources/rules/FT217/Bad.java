package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that customers submitted.")
  CounterDataPoint submitted(OrderType type);
//                                     ^ FT217
}

enum OrderType {
  STANDARD,
  EXPRESS
}
