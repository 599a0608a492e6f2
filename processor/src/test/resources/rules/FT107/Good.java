package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(
      name = "shop_orders_archive_bytes",
      help = "Disk space of archived invoices.",
      unit = Unit.BYTES)
  GaugeDataPoint archive();
}
