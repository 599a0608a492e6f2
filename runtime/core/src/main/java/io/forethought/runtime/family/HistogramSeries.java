package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.jspecify.annotations.Nullable;

/** The series of a histogram, wherever they keep their observations. */
interface HistogramSeries {

  /** The series at an offset, which exists from now on. */
  DistributionDataPoint at(int offset);

  /** What the series hold now, under the name that these metadata give them. */
  MetricSnapshot snapshot(MetricMetadata metadata);

  /** The histogram ready to be written, or null if only the client's writers can write it. */
  @Nullable Rendering rendering(MetricMetadata metadata);
}
