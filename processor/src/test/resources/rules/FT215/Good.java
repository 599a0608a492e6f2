package rules;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Budget(max = 4_200, reason = "The load of each shelf controls the robots.")
  @Counter(help = "Orders picked from a shelf.")
  CounterDataPoint picked(@Label(from = 1, to = 4200) int shelf);

  @Counter(help = "Orders from a marketing campaign.")
  CounterDataPoint referred(
      @Budget(max = 151, reason = "Marketing compares all campaigns of a year.")
          @Label(max = 150) String campaign);
}
