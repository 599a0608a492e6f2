package rules;

import io.forethought.Alert;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders that wait for a payment.")
  @Alert(
      name = "OrdersTrouble",
      expr = "rate($metric[5m]) > 1",
//            ^ FT606
      summary = "Something is wrong with orders.")
  GaugeDataPoint pending();
}
