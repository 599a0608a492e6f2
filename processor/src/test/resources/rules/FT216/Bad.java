package rules;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Budget(max = 4_200, reason = "The load of each shelf controls the robots.")
//^ FT216
  @Counter(help = "Orders picked from an aisle.")
  CounterDataPoint picked(@Label(from = 1, to = 42) int aisle);
}
