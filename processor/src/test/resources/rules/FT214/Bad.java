package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders from a marketing campaign.")
  CounterDataPoint referred(@Label(max = 100) String campaign);
//                                       ^ FT214

  @Counter(help = "Orders picked from a shelf.")
  CounterDataPoint picked(@Label(from = 1, to = 4200) int shelf);
//                                              ^ FT214
}
