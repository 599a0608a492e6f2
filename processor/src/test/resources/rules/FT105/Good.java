package rules;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(
      name = "shop_orders_oldest_pending_seconds",
      help = "Age of the oldest unpaid order.",
      unit = Unit.SECONDS)
  GaugeDataPoint oldestPending();

  @Counter(help = "Invoices written to the archive.", unit = Unit.BYTES)
  CounterDataPoint archivedBytes();
}
