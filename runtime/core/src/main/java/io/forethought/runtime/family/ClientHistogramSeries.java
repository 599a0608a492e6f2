package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The series of a histogram for which the operator configured a native histogram or exemplars. Only
 * the Prometheus client supports these.
 */
final class ClientHistogramSeries implements HistogramSeries {

  private final Histogram histogram;
  private final Cells<DistributionCell> cells;

  ClientHistogramSeries(
      HistogramFamily.Builder builder, OperatorProperties operator, Incident rejection) {
    this.histogram = histogram(builder, operator);
    this.cells =
        builder.labelledCells(
            values -> new DistributionCell(histogram.labelValues(values), rejection));
  }

  private static Histogram histogram(HistogramFamily.Builder builder, OperatorProperties operator) {
    Histogram.Builder histogram =
        Histogram.builder()
            .name(builder.name())
            .help(builder.help())
            .labelNames(builder.labelNames())
            .classicUpperBounds(builder.buckets());
    if (!operator.wantNativeHistogram()) {
      histogram.classicOnly();
    }
    if (!operator.wantExemplars()) {
      histogram.withoutExemplars();
    }
    if (builder.unit() != null) {
      histogram.unit(builder.unit());
    }
    return histogram.build();
  }

  @Override
  public DistributionDataPoint at(int offset) {
    return cells.at(offset);
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    return new HistogramSnapshot(metadata, histogram.collect().getDataPoints());
  }

  @Override
  public @Nullable Rendering rendering(MetricMetadata metadata) {
    return null;
  }
}
