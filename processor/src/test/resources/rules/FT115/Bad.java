package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();

  @Gauge(name = "shop_orders_pending", help = "Orders waiting for the warehouse.")
//              ^ FT115
  GaugeDataPoint packing();
}
