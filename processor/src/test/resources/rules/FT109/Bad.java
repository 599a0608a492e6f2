package rules;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop_metrics", subsystem = "orders")
//                   ^ FT109
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();
}
