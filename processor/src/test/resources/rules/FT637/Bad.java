// options: -Aforethought.unused=warn -Aforethought.check=src/test/resources/rules/FT637/bad.yml
package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Channel { APP, SHOP }

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(Channel channel);
//                 ^ FT637
}
