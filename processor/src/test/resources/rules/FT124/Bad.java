package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "stock")
interface StockMetrics {

  @Gauge(name = "shop_stock_last_delivery_unixtime", help = "When goods last arrived.")
//              ^ FT124
  GaugeDataPoint delivered();
}
