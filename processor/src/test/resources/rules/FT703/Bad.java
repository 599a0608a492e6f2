// options: -Aforethought.lock=src/test/resources/rules/FT703/metrics.lock
package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @SuppressWarnings("FT105")
  @Gauge(name = "shop_orders_weight_grams", help = "Weight of the goods on the next truck.")
  GaugeDataPoint weight();
//               ^ FT703
}
