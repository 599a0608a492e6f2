package io.forethought.runtime.registration;

import io.forethought.runtime.shared.MergedValues;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedNumber;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.HashMap;
import java.util.Map;

/** A counter in this process that is also written to where other processes see it. */
final class MirroredCounter {

  private final Collector source;
  private final MetricMetadata metadata;
  private final SharedFamily<SharedNumber> family;
  private final Map<Labels, Series> series = new HashMap<>();

  MirroredCounter(Collector source, Participant participant) {
    this.source = source;
    this.metadata = source.getMetricFamilyDescriptor().getMetadata();
    this.family = participant.counter(metadata.getName(), String.valueOf(metadata.getHelp()));
    participant.beforeReading(this::refresh);
    refresh();
  }

  MetricMetadata metadata() {
    return metadata;
  }

  /** Returns the name where other processes see it. */
  String sharedName() {
    return family.name();
  }

  /** Returns the sum of all processes. */
  MetricSnapshot snapshot(MergedValues all) {
    return all.family(family, metadata);
  }

  /** Writes by how much the counts have risen. */
  private synchronized void refresh() {
    if (source.collect() instanceof CounterSnapshot now) {
      for (CounterDataPointSnapshot point : now.getDataPoints()) {
        series
            .computeIfAbsent(point.getLabels(), labels -> new Series(family.series(labels)))
            .becomes(point.getValue());
      }
    }
  }

  /** One series. */
  private static final class Series {

    private final SharedNumber number;
    private double written;

    Series(SharedNumber number) {
      this.number = number;
    }

    void becomes(double value) {
      // The counts of a set that was removed begin again.
      number.add(value < written ? value : value - written);
      written = value;
    }
  }
}
