package io.forethought.runtime.family;

import io.forethought.runtime.cell.Buckets;
import io.forethought.runtime.cell.SeriesCells;
import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Arrays;

/** One series of a histogram, with its observations in cells. */
final class HistogramCell extends SeriesCells implements DistributionDataPoint {

  private final Slabs slabs;
  private final Buckets buckets;
  private final Incident rejection;

  HistogramCell(Slabs slabs, Buckets buckets, Incident rejection) {
    super(slabs, buckets.size() + 2);
    this.slabs = slabs;
    this.buckets = buckets;
    this.rejection = rejection;
  }

  // A single infinite observation would make the sum useless until the process restarts.
  @Override
  public void observe(double value) {
    if (Double.isFinite(value)) {
      observe(buckets.indexOf(value), buckets.size(), value);
    } else {
      rejection.count();
    }
  }

  @Override
  public void observeWithExemplar(double value, Labels exemplar) {
    observe(value);
  }

  @Override
  public Timer startTimer() {
    return OneDuration.timer(this::observe);
  }

  @Override
  public long getCount() {
    long[] counts = new long[buckets.size()];
    double unused = read(counts, new long[counts.length + 1]);
    return Arrays.stream(counts).sum();
  }

  @Override
  public double getSum() {
    return read(new long[buckets.size()], new long[buckets.size() + 1]);
  }

  /**
   * Writes the count of each bucket to {@code counts} and returns the sum of the same observations.
   */
  double read(long[] counts, long[] copy) {
    return slabs.read(first(), counts, copy);
  }
}
