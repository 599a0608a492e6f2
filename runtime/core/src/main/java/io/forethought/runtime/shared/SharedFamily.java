package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/**
 * A metric of this process whose values are in the directory.
 *
 * @param <S> what records into a series
 */
public interface SharedFamily<S> {

  /** Returns the name in the directory: that of a counter does not end with {@code _total}. */
  String name();

  /** Creates a series. */
  S series(Labels labels);

  /** Reads the directory, and returns the values of all processes. */
  MetricSnapshot snapshot(MetricMetadata metadata);
}
