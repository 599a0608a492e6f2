package io.forethought.runtime.own;

import io.forethought.runtime.incident.IncidentKind;
import io.forethought.runtime.incident.Incidents;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** One of Forethought's own counters: the sum of the incidents of all registered sets. */
final class OwnCounter implements Collector {

  private final MetricFamilyDescriptor descriptor;
  private final Collection<Incidents> registered;
  private final IncidentKind kind;

  OwnCounter(
      MetricFamilyDescriptor descriptor, Collection<Incidents> registered, IncidentKind kind) {
    this.descriptor = descriptor;
    this.registered = registered;
    this.kind = kind;
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  @Override
  public MetricSnapshot collect() {
    SortedMap<Labels, Long> sums = new TreeMap<>();
    for (Incidents incidents : registered) {
      for (Map.Entry<Labels, LongAdder> times : incidents.of(kind).entrySet()) {
        long sum = times.getValue().sum();
        sums.put(times.getKey(), sum + sums.getOrDefault(times.getKey(), 0L));
      }
    }
    List<CounterDataPointSnapshot> points = new ArrayList<>(sums.size());
    for (Map.Entry<Labels, Long> sum : sums.entrySet()) {
      points.add(new CounterDataPointSnapshot(sum.getValue(), sum.getKey(), null, 0L));
    }
    return new CounterSnapshot(descriptor.getMetadata(), points);
  }
}
