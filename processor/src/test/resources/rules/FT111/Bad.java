package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(name = "shop_orders_pending_count", help = "Orders waiting for payment.")
//              ^ FT111
  GaugeDataPoint pending();
}
