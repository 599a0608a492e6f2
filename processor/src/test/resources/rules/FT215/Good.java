package rules;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Budget(max = 4_200, reason = "The robots are steered by the load of each shelf.")
  @Counter(help = "Orders that were picked from a shelf.")
  CounterDataPoint picked(@Label(from = 1, to = 4200) int shelf);

  @Counter(help = "Orders that came through a campaign.")
  CounterDataPoint referred(
      @Budget(max = 151, reason = "Marketing compares all campaigns of a year.")
          @Label(max = 150) String campaign);
}
