package rules;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Payments received, in cents.")
  CounterDataPoint paid(@Amount long cents);
//                                   ^ FT408
}
