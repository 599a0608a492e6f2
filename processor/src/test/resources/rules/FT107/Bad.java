package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(name = "shop_orders_archive_mb", help = "Space that archived invoices take on disk.")
//              ^ FT107
  GaugeDataPoint archive();
}
