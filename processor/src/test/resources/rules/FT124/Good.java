package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "stock")
interface StockMetrics {

  @Gauge(
      name = "shop_stock_last_delivery_timestamp_seconds",
      help = "When goods last arrived.",
      unit = Unit.SECONDS)
  GaugeDataPoint delivered();
}
