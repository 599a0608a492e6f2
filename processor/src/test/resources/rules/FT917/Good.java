package rules;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

// org.springframework:spring-context is on the class path.
@Metrics(namespace = "shop", components = Components.SPRING)
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();
}
