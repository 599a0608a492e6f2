package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/**
 * A metric of this process whose values are in the directory.
 *
 * <pre>{@code
 * SharedNumber web = orders.series(Labels.of("channel", "web"));
 * }</pre>
 *
 * @param <S> what records into a series
 * @since 0.1.0
 */
public interface SharedFamily<S> {

  /** Returns the name in the directory: that of a counter does not end with {@code _total}. */
  String name();

  /** Says that series have exemplars, before the first one is created. */
  void keepExemplars();

  /** Creates a series. */
  S series(Labels labels);

  /** Reads the directory, and returns the values of all processes. */
  MetricSnapshot snapshot(MetricMetadata metadata);
}
