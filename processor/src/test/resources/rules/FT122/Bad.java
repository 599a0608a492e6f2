package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(name = "shop_images_bytes_per_second", help = "Product images sent to customers.")
//              ^ FT122
  GaugeDataPoint imagesSent();
}
