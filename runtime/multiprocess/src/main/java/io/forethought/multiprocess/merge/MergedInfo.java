package io.forethought.multiprocess.merge;

import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.LinkedHashSet;
import java.util.Set;

/** The facts of all processes. Those of processes that agree are one series. */
final class MergedInfo implements MergedFamily {

  private final Set<LabelSet> facts = new LinkedHashSet<>();

  @Override
  public void add(MetricFile file, MetricFile.Entry entry) {
    facts.add(entry.key().labels());
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    return new InfoSnapshot(
        metadata,
        facts.stream()
            .map(each -> new InfoDataPointSnapshot(Labels.of(each.names(), each.values())))
            .toList());
  }
}
