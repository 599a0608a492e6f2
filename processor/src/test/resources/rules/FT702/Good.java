// options: -Aforethought.lock=src/test/resources/rules/FT702/metrics.lock
package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();
}
