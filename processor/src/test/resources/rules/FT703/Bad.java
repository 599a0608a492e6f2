// options: -Aforethought.lock=src/test/resources/rules/FT703/metrics.lock
package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @SuppressWarnings("FT105")
  @Gauge(name = "shop_orders_weight_grams", help = "Goods on the next lorry.")
  GaugeDataPoint weight();
//               ^ FT703
}
