package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "stock")
interface StockMetrics {

  @Gauge(help = "How long ago the latest goods arrived.", unit = Unit.SECONDS)
  GaugeDataPoint timeSinceDelivery();
//               ^ FT125
}
