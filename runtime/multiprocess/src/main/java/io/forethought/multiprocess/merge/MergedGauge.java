package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.Aggregation;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Combines the processes as the mode of the last file says. */
final class MergedGauge implements MergedFamily {

  private static final String PROCESS = "pid";

  private final List<Value> values = new ArrayList<>();
  private Aggregation aggregation = Aggregation.PER_PROCESS;

  private record Value(LabelSet labels, String process, double value, double timestamp) {}

  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    aggregation = file.name().aggregation();
    values.add(
        new Value(entry.key().labels(), file.name().process(), entry.value(), entry.timestamp()));
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<GaugeDataPointSnapshot> points = new ArrayList<>();
    combined()
        .forEach(
            (labels, value) ->
                points.add(
                    new GaugeDataPointSnapshot(
                        value.value(), Labels.of(labels.names(), labels.values()), null)));
    return new GaugeSnapshot(metadata, points);
  }

  private Map<LabelSet, Value> combined() {
    Map<LabelSet, Value> combined = new LinkedHashMap<>();
    for (Value value : values) {
      if (aggregation == Aggregation.PER_PROCESS) {
        combined.put(value.labels().with(PROCESS, value.process()), value);
      } else if (aggregation != Aggregation.MOST_RECENT || value.timestamp() > 0) {
        combined.merge(value.labels(), value, this::better);
      }
    }
    return combined;
  }

  private Value better(Value before, Value value) {
    if (aggregation == Aggregation.SUM) {
      return new Value(before.labels(), before.process(), before.value() + value.value(), 0);
    }
    return aggregation.isBetter(
            value.value(), value.timestamp(), before.value(), before.timestamp())
        ? value
        : before;
  }
}
