package io.forethought.runtime.own;

import io.forethought.runtime.source.GaugeSource;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The times at which the gauges of all registered sets were last read from their sources. */
final class OwnRefreshTimes implements Collector {

  private static final double MILLIS_PER_SECOND = 1e3;

  private final MetricFamilyDescriptor descriptor;
  private final Collection<GaugeSource> registered;

  OwnRefreshTimes(MetricFamilyDescriptor descriptor, Collection<GaugeSource> registered) {
    this.descriptor = descriptor;
    this.registered = registered;
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  @Override
  public MetricSnapshot collect() {
    List<GaugeDataPointSnapshot> points = new ArrayList<>();
    for (GaugeSource gauge : registered) {
      if (!gauge.rules().isReadAtScrape()) {
        points.add(point(gauge));
      }
    }
    return new GaugeSnapshot(descriptor.getMetadata(), points);
  }

  private static GaugeDataPointSnapshot point(GaugeSource gauge) {
    return new GaugeDataPointSnapshot(
        gauge.lastSuccessMillis() / MILLIS_PER_SECOND, Labels.of("metric", gauge.metric()), null);
  }
}
