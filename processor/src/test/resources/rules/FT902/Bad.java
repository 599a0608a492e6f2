package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @SuppressWarnings("FT1002")
//                  ^ FT902
  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();
}
