package io.forethought.benchmarks.shared.recording;

import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.Metrics;
import io.forethought.benchmarks.runtime.shop.Action;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** A gauge that keeps the time of each change in the shared directory. */
@Metrics(namespace = "queue")
interface QueueMetrics {

  @Gauge(
      help = "Visitors in the queue that was measured last.",
      multiprocess = GaugeMode.MOSTRECENT)
  GaugeDataPoint visitors(Action action);
}
