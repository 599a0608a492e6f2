package io.forethought.runtime.shared;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;

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

  /** Returns the family that a scrape reads: this one, unless it writes several. */
  default SharedFamily<S> read() {
    return this;
  }

  /** Says that series have exemplars, before the first one is created. */
  void keepExemplars();

  /** Creates a series. */
  S series(Labels labels);

  /** Creates a series that can be removed. */
  RemovableSeries<S> removable(Labels labels);

  /**
   * Sets how long a series that can be removed may be unused. From then on, each scrape of this
   * process removes those that no process has used for this time.
   */
  void removeUnusedAfter(Duration idle);

  /** Removes all series that can be removed, also those of other processes. */
  void clear();

  /** Reads the directory, and returns the values of all processes. */
  MetricSnapshot snapshot(MetricMetadata metadata);
}
