package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.jspecify.annotations.Nullable;

/** The series of a histogram. */
interface HistogramSeries {

  /** Returns the series at an offset, and creates it if it does not exist. */
  DistributionDataPoint at(int offset);

  /** Returns the current values of the series under the name in the metadata. */
  MetricSnapshot snapshot(MetricMetadata metadata);

  /** Removes all series, if series can be removed. */
  default void clear() {}

  /** Returns what writes the histogram, or null if only the client's writers can write it. */
  @Nullable Rendering rendering(MetricMetadata metadata);
}
