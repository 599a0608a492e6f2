package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the processes. */
final class MergedCounter implements MergedFamily {

  private final Map<LabelSet, Double> totals = new LinkedHashMap<>();

  @Override
  public void add(MetricFileName file, MetricFile.Entry entry) {
    totals.merge(entry.key().labels(), entry.value(), Double::sum);
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<CounterDataPointSnapshot> points = new ArrayList<>();
    totals.forEach(
        (labels, total) ->
            points.add(
                new CounterDataPointSnapshot(
                    total, Labels.of(labels.names(), labels.values()), null, 0L)));
    return new CounterSnapshot(metadata, points);
  }
}
