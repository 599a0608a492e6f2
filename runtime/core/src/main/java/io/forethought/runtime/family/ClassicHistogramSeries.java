package io.forethought.runtime.family;

import io.forethought.runtime.cell.Buckets;
import io.forethought.runtime.cell.CellSpace;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.NumberedCells;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;

/**
 * The series of a histogram with fixed buckets. Each one has a cell for each bucket, one for the
 * sum and one for the count.
 */
final class ClassicHistogramSeries
    implements SeriesHome<DistributionDataPoint>, NumberedCells.Storage<HistogramCell> {

  private final CellSpace space;
  private final Buckets buckets;
  private final Incident rejection;
  private final NumberedCells<HistogramCell> series;
  private final long createdMillis = System.currentTimeMillis();

  ClassicHistogramSeries(HistogramFamily.Builder builder, Buckets buckets, Incident rejection) {
    this.space = builder.space();
    this.buckets = buckets;
    this.rejection = rejection;
    this.series = builder.axes().numberedCells(buckets.size() + 2, this);
  }

  @Override
  public int allocate(int cells) {
    return space.allocate(cells);
  }

  @Override
  public HistogramCell newPoint(int first) {
    return new HistogramCell(this, first);
  }

  /** Adds an observation to a series that was not asked for as a data point. */
  void observe(int offset, double value) {
    observeIn(series.number(offset), value);
  }

  // A single infinite observation would make the sum useless until the process restarts.
  void observeIn(int first, double value) {
    if (Double.isFinite(value)) {
      space.observe(first, buckets.indexOf(value), buckets.size(), value);
    } else {
      rejection.count();
    }
  }

  /** Returns the number of buckets. */
  int buckets() {
    return buckets.size();
  }

  /**
   * Writes the count of each bucket to {@code counts} and returns the sum of the same observations.
   */
  double read(int first, long[] counts, long[] copy) {
    return space.sums().distribution(first, counts, copy);
  }

  @Override
  public NumberedCells<HistogramCell> points() {
    return series;
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    releaseUnreachable();
    long[] counts = new long[buckets.size()];
    long[] copy = new long[buckets.size() + 1];
    return new HistogramSnapshot(
        metadata,
        series
            .order()
            .snapshots(
                (offset, labels) ->
                    snapshot(counts, read(series.number(offset), counts, copy), labels)));
  }

  @Override
  public Rendering rendering(MetricMetadata metadata) {
    long[] none = new long[buckets.size()];
    HistogramSnapshot sample =
        new HistogramSnapshot(metadata, List.of(snapshot(none, 0, Labels.EMPTY)));
    return new HistogramRendering(sample, this);
  }

  /** Frees the memory of metric sets that are gone. */
  void releaseUnreachable() {
    space.sums().releaseUnreachable();
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
