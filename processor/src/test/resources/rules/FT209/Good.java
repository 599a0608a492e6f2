package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(@Label(max = 20) String campaign);

  @Counter(help = "Orders that a customer rated after delivery.")
  CounterDataPoint rated(@Label(from = 1, to = 5) int stars);

  @Counter(help = "Orders that customers returned to the shop.")
  CounterDataPoint returned(ReturnReason reason);
}

enum ReturnReason {
  DAMAGED,
  TOO_LATE
}
