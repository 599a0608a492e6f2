package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The states of all processes. A state is active if it is in any of them. */
final class MergedStates implements MergedFamily {

  private final Map<LabelSet, Map<String, Boolean>> all = new LinkedHashMap<>();

  /** The state is in the label with the name of the family, as OpenMetrics writes it. */
  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    String label = entry.key().family();
    String state = entry.key().labels().get(label);
    if (state != null) {
      all.computeIfAbsent(entry.key().labels().without(label), labels -> new LinkedHashMap<>())
          .merge(state, entry.value() > 0, Boolean::logicalOr);
    }
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    List<StateSetDataPointSnapshot> points = new ArrayList<>();
    all.forEach(
        (labels, states) -> points.add(point(Labels.of(labels.names(), labels.values()), states)));
    return new StateSetSnapshot(metadata, points);
  }

  private static StateSetDataPointSnapshot point(Labels labels, Map<String, Boolean> states) {
    boolean[] active = new boolean[states.size()];
    int i = 0;
    for (boolean isActive : states.values()) {
      active[i++] = isActive;
    }
    return new StateSetDataPointSnapshot(states.keySet().toArray(new String[0]), active, labels);
  }
}
