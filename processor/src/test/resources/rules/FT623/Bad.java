package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Channel { APP, SHOP }

  @Gauge(help = "Orders that wait for a payment.")
  GaugeDataPoint pending();

  @Counter(help = "Orders that passed all checks.")
  @Alert(
      name = "OrdersTrouble",
      expr = "rate($metric[5m]) > on (instance) $pending",
//                              ^ FT623
      summary = "Something is wrong with orders.")
  CounterDataPoint accepted(Channel channel);
}
