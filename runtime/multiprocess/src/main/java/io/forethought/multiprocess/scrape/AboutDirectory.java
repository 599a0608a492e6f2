package io.forethought.multiprocess;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;

/** What a scrape says about the shared directory itself. */
final class OwnMetrics {

  private OwnMetrics() {}

  static List<MetricSnapshot> of(int badFiles, int unsharedSeries) {
    return List.of(
        CounterSnapshot.builder()
            .name("forethought_multiprocess_bad_files")
            .help("Files in the shared directory that this process has found and cannot read.")
            .dataPoint(CounterDataPointSnapshot.builder().value(badFiles).build())
            .build(),
        GaugeSnapshot.builder()
            .name("forethought_multiprocess_unshared_series")
            .help("Series of this process that it cannot write into the shared directory.")
            .dataPoint(GaugeDataPointSnapshot.builder().value(unsharedSeries).build())
            .build());
  }
}
