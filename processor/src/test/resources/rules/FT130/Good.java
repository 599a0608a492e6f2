package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Age of the oldest order that is not shipped.", unit = Unit.SECONDS)
  @RenamedFrom(value = "shop_oldest_order", until = "2027-06-30")
  GaugeDataPoint oldestOrder();
}
