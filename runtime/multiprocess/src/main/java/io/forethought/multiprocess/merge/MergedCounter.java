package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the processes. */
final class MergedCounter implements MergedFamily {

  private final Map<LabelSet, Series> all = new LinkedHashMap<>();

  private static final class Series {
    private double total;
    private long createdMillis = Long.MAX_VALUE;
    private @Nullable Exemplar exemplar;
  }

  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    Series series = all.computeIfAbsent(entry.key().labels(), absent -> new Series());
    series.total += entry.value();
    // If one is not known, which is 0, the time is not known.
    series.createdMillis = Math.min(series.createdMillis, file.createdMillis());
  }

  @Override
  public void add(LabelSet labels, Exemplar exemplar) {
    Series series = all.get(labels);
    if (series != null) {
      Exemplar known = series.exemplar;
      series.exemplar = known == null ? exemplar : MergedFamily.later(known, exemplar);
    }
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<CounterDataPointSnapshot> points = new ArrayList<>();
    all.forEach(
        (labels, series) ->
            points.add(
                new CounterDataPointSnapshot(
                    series.total,
                    Labels.of(labels.names(), labels.values()),
                    series.exemplar,
                    series.createdMillis)));
    return new CounterSnapshot(metadata, points);
  }
}
