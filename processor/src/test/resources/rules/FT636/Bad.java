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
      expr = "sum(rate($metric{channel='app'}[5m])) / sum(rate($metric[5m])) < 5",
      summary = "Less than 5 % of orders are from the app.")
//                         ^ FT636
  CounterDataPoint accepted(Channel channel);
}
