// options: -Aforethought.lock=src/test/resources/rules/FT708/metrics.lock
package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();

  @Counter(help = "Orders that customers returned to the shop.")
  CounterDataPoint returned();
//                 ^ FT708
}
