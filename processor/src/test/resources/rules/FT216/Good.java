package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders picked from an aisle.")
  CounterDataPoint picked(@Label(from = 1, to = 42) int aisle);
}
