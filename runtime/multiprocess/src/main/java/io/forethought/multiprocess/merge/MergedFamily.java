package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricType;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/** The values of a family in all files. */
interface MergedFamily {

  /** Adds a value of a file with the same type of metrics. */
  void add(MetricFile file, MetricFile.Entry entry);

  /** Adds an exemplar of a series of any process, if this type of metric has exemplars. */
  default void add(LabelSet series, Exemplar exemplar) {}

  /** Returns the exemplar that was recorded last. */
  static Exemplar later(Exemplar one, Exemplar other) {
    return one.getTimestampMillis() >= other.getTimestampMillis() ? one : other;
  }

  /**
   * Returns what a scrape contains.
   *
   * @throws IllegalArgumentException if the client rejects the names or values
   */
  MetricSnapshot snapshot(MetricMetadata metadata);

  /** Returns an empty family. */
  static MergedFamily of(MetricType type) {
    return switch (type) {
      case COUNTER -> new MergedCounter();
      case GAUGE -> new MergedGauge();
      case HISTOGRAM -> new MergedHistogram();
      case SUMMARY -> new MergedSummary();
      case INFO -> new MergedInfo();
      case STATESET -> new MergedStates();
    };
  }
}
