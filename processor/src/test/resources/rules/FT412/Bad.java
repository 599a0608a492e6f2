package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {
// column 1: FT412

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();
}

class OrderMetricsImpl {}
