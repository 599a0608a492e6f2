// options: -Aforethought.lock=src/test/resources/rules/FT703/metrics.lock
package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Weight of the goods on the next truck.", unit = Unit.GRAMS)
  GaugeDataPoint weight();
}
