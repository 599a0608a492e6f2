package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Channel { APP, SHOP }

  @Counter(help = "Orders that passed all checks.")
  @Alert(
      name = "OrdersTrouble",
      expr = "sum by (channel) (rate($metric[5m])) < 0.1",
      summary = "Only {{ $value | humanise }} orders per second.")
//                                ^ FT625
  CounterDataPoint accepted(Channel channel);
}
