package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.Bound;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the buckets with the same bound. Processes can have different bounds. */
final class MergedHistogram implements MergedFamily {

  private static final String BOUND = "le";

  private final Map<LabelSet, Series> all = new LinkedHashMap<>();

  /** The values of one series: the counts of its buckets, each without that of the one below. */
  private static final class Series {
    private final NavigableMap<Double, Double> counts = new TreeMap<>();
    private double sum;
    private long createdMillis = Long.MAX_VALUE;
    private final List<Exemplar> exemplars = new ArrayList<>(0);
  }

  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    String bound = entry.key().labels().get(BOUND);
    Series series = series(entry.key().labels().without(BOUND));
    // If one is not known, which is 0, the time is not known.
    series.createdMillis = Math.min(series.createdMillis, file.createdMillis());
    if (bound == null) {
      series.sum += entry.value();
    } else {
      // Adding 0 makes one bucket of those at 0 and -0.
      series.counts.merge(Bound.value(bound) + 0.0, entry.value(), Double::sum);
    }
  }

  private Series series(LabelSet labels) {
    return all.computeIfAbsent(labels, absent -> new Series());
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<HistogramDataPointSnapshot> points = new ArrayList<>();
    all.forEach(
        (labels, series) ->
            points.add(
                new HistogramDataPointSnapshot(
                    buckets(series.counts),
                    series.sum,
                    Labels.of(labels.names(), labels.values()),
                    exemplars(series),
                    series.createdMillis)));
    return new HistogramSnapshot(metadata, points);
  }

  @Override
  public void add(LabelSet labels, Exemplar exemplar) {
    Series series = all.get(labels);
    if (series != null) {
      series.exemplars.add(exemplar);
    }
  }

  /** Returns the last exemplar of each bucket. */
  private static Exemplars exemplars(Series series) {
    SortedMap<Double, Exemplar> last = new TreeMap<>();
    for (Exemplar exemplar : series.exemplars) {
      Double bound = series.counts.ceilingKey(exemplar.getValue());
      if (bound != null) {
        last.merge(bound, exemplar, MergedFamily::later);
      }
    }
    return last.isEmpty() ? Exemplars.EMPTY : Exemplars.of(last.values());
  }

  /** Returns the buckets, with one that has no bound. */
  private static ClassicHistogramBuckets buckets(SortedMap<Double, Double> counts) {
    counts.putIfAbsent(Double.POSITIVE_INFINITY, 0.0);
    return ClassicHistogramBuckets.of(
        counts.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        counts.values().stream().mapToLong(Math::round).toArray());
  }
}
