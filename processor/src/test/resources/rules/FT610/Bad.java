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
      expr = "rate(rate($metric[5m])[10m:1m]) > 1",
//            ^ FT610
      summary = "Something is wrong with orders.")
  CounterDataPoint accepted(Channel channel);
}
