package io.forethought.runtime.family;

import io.forethought.HistogramKind;
import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Function;

/**
 * The series of a histogram with native buckets or exemplars. Only the Prometheus client supports
 * these.
 */
final class ClientHistogramSeries implements SeriesHome<DistributionDataPoint> {

  /** The client's default, given explicitly, so that no property for all metrics replaces it. */
  private static final int NATIVE_SCHEMA = 5;

  private final Histogram histogram;
  private final Cells<? extends DistributionDataPoint> cells;

  ClientHistogramSeries(
      HistogramFamily.Builder builder,
      HistogramKind kind,
      boolean hasExemplars,
      Incident rejection) {
    this.histogram = histogram(builder, kind, hasExemplars);
    Function<String[], DistributionCell> newCell =
        hasExemplars ? sampled(builder, rejection) : plain(rejection);
    this.cells =
        builder.axes().areExpiring()
            ? builder
                .axes()
                .<DistributionCell.Expiring>expiringCells(
                    builder.clock(),
                    (values, lease) ->
                        new DistributionCell.Expiring(
                            newCell.apply(values), lease, () -> histogram.remove(values)))
            : builder.axes().labelledCells(newCell);
  }

  private Function<String[], DistributionCell> plain(Incident rejection) {
    return values -> new DistributionCell(histogram.labelValues(values), rejection);
  }

  private Function<String[], DistributionCell> sampled(
      HistogramFamily.Builder builder, Incident rejection) {
    ExemplarLabels.Shared labels = builder.exemplarLabels();
    return values -> new ExemplarDistributionCell(histogram.labelValues(values), rejection, labels);
  }

  private static Histogram histogram(
      HistogramFamily.Builder builder, HistogramKind kind, boolean hasExemplars) {
    Histogram.Builder histogram =
        Histogram.builder()
            .name(builder.name())
            .help(builder.help())
            .labelNames(builder.labelNames())
            .classicUpperBounds(builder.buckets())
            .nativeInitialSchema(NATIVE_SCHEMA);
    if (kind == HistogramKind.CLASSIC) {
      histogram.classicOnly();
    } else if (kind == HistogramKind.NATIVE) {
      histogram.nativeOnly();
    }
    if (hasExemplars) {
      histogram.withExemplars();
    } else {
      histogram.withoutExemplars();
    }
    if (builder.unit() != null) {
      histogram.unit(builder.unit());
    }
    return histogram.build();
  }

  @Override
  public Cells<? extends DistributionDataPoint> points() {
    return cells;
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    Family.sweep(cells);
    return new HistogramSnapshot(metadata, histogram.collect().getDataPoints());
  }
}
