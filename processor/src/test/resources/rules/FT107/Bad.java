package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(name = "shop_orders_archive_mb", help = "Disk space of archived invoices.")
//              ^ FT107
  GaugeDataPoint archive();
}
