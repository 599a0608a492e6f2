package io.forethought.runtime.own;

import io.forethought.runtime.incident.Incidents;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Collection;
import java.util.List;

/**
 * The number of all incidents of all registered sets. It exists before the first one, so that a
 * query for an increase includes that one.
 */
final class OwnTotal implements Collector {

  private final MetricFamilyDescriptor descriptor;
  private final Collection<Incidents> registered;
  private long ofRemoved;

  OwnTotal(MetricFamilyDescriptor descriptor, Collection<Incidents> registered) {
    this.descriptor = descriptor;
    this.registered = registered;
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  /** Removes the incidents of a set. The total keeps their number, because it must not fall. */
  synchronized void remove(Incidents incidents) {
    if (registered.remove(incidents)) {
      ofRemoved += incidents.total();
    }
  }

  @Override
  public synchronized MetricSnapshot collect() {
    long total = ofRemoved;
    boolean areExpected = false;
    for (Incidents incidents : registered) {
      total += incidents.total();
      areExpected |= incidents.areExpected();
    }
    boolean exists = total > 0 || areExpected;
    CounterDataPointSnapshot point = new CounterDataPointSnapshot(total, Labels.EMPTY, null, 0L);
    return new CounterSnapshot(descriptor.getMetadata(), exists ? List.of(point) : List.of());
  }
}
