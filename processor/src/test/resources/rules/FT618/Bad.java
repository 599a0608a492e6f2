package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Channel { APP, SHOP }

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(Channel channel);

  @Counter(help = "Orders that did not pass all checks.")
  @Alert(
      name = "OrdersTrouble",
      expr = "avg(rate($metric[5m]) / rate($accepted[5m])) > 0.1",
//            ^ FT618
      summary = "Something is wrong with orders.")
  CounterDataPoint rejected(Channel channel);
}
