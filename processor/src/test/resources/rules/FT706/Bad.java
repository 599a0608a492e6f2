// options: -Aforethought.lock=src/test/resources/rules/FT706/metrics.lock
package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Provider { STRIPE }

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(Provider provider);
//                 ^ FT706
}
