package io.forethought.runtime.family;

import io.forethought.runtime.point.OneDuration;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Arrays;

/** One series of a histogram, with its observations in cells. */
final class HistogramCell implements DistributionDataPoint {

  private final ClassicHistogramSeries series;
  private final int first;

  HistogramCell(ClassicHistogramSeries series, int first) {
    this.series = series;
    this.first = first;
  }

  @Override
  public void observe(double value) {
    series.observeIn(first, value);
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
    long[] counts = new long[series.buckets()];
    double unused = series.read(first, counts, new long[counts.length + 1]);
    return Arrays.stream(counts).sum();
  }

  @Override
  public double getSum() {
    return series.read(first, new long[series.buckets()], new long[series.buckets() + 1]);
  }
}
