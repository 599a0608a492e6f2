package rules;

import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "store")
interface StoreMetrics {

  @Gauge(
      help = "Part of the shelves that are in use.",
      unit = Unit.RATIO,
      multiprocess = GaugeMode.LIVESUM)
//                            ^ FT428
  GaugeDataPoint shelves();
}
