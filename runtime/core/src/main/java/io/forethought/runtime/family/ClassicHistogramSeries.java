package io.forethought.runtime.family;

import io.forethought.runtime.cell.Buckets;
import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;

/** The series of a histogram with fixed buckets, which are kept in cells. */
final class ClassicHistogramSeries implements HistogramSeries {

  private final Slabs slabs;
  private final Buckets buckets;
  private final Cells<HistogramCell> cells;
  private final long createdMillis = System.currentTimeMillis();

  ClassicHistogramSeries(HistogramFamily.Builder builder, Buckets buckets, Incident rejection) {
    this.slabs = builder.slabs();
    this.buckets = buckets;
    this.cells = builder.axes().cells(() -> new HistogramCell(slabs, buckets, rejection));
  }

  @Override
  public DistributionDataPoint at(int offset) {
    return cells.at(offset);
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    slabs.forgetDeadThreads();
    long[] counts = new long[buckets.size()];
    long[] copy = new long[buckets.size() + 1];
    return new HistogramSnapshot(
        metadata,
        cells.snapshots((cell, labels) -> snapshot(counts, cell.read(counts, copy), labels)));
  }

  @Override
  public Rendering rendering(MetricMetadata metadata) {
    long[] none = new long[buckets.size()];
    HistogramSnapshot sample =
        new HistogramSnapshot(metadata, List.of(snapshot(none, 0, Labels.EMPTY)));
    return new HistogramRendering(sample, buckets.size(), slabs, cells);
  }

  private HistogramDataPointSnapshot snapshot(long[] counts, double sum, Labels labels) {
    return new HistogramDataPointSnapshot(
        ClassicHistogramBuckets.of(buckets.upperBounds(), counts),
        sum,
        labels,
        Exemplars.EMPTY,
        createdMillis);
  }
}
