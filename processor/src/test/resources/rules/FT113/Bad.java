package rules;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter
//^ FT113
  CounterDataPoint accepted();

  @Gauge(help = " ")
//              ^ FT113
  GaugeDataPoint pending();
}
