package io.forethought.runtime.family;

import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a family's series are kept.
 *
 * @param <P> the data points that record there
 */
interface SeriesHome<P> {

  /** Returns the data points of the series, which are created when they are asked for. */
  Cells<? extends P> points();

  /** Returns the current values of the series under the name in the metadata. */
  MetricSnapshot snapshot(MetricMetadata metadata);

  /** Returns what writes the family, or null if only the client's writers can write it. */
  default @Nullable Rendering rendering(MetricMetadata metadata) {
    return null;
  }

  /** Removes all series, if series can be removed. */
  default void clear() {
    Family.clear(points());
  }
}
