package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
abstract class OrderMetrics {
//       ^ FT401

  @Counter(help = "Orders that passed all checks.")
  abstract CounterDataPoint accepted();
}
