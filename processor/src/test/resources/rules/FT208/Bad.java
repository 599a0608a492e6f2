// options: -Aforethought.maxSeriesPerModule=160
package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(@Label(max = 49) String country);

  @Counter(help = "Orders that customers returned to the shop.")
  CounterDataPoint returned(@Label(max = 49) String country, boolean damaged);
//                 ^ FT208
}
