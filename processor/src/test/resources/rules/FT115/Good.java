package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();

  @Gauge(help = "Orders waiting for the warehouse.")
  GaugeDataPoint packing();
}
