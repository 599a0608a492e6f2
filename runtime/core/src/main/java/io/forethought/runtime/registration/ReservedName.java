package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds the name of a metric on a registry, so that the registry rejects other metrics of this
 * name. {@link ExposedMetrics} returns the values.
 */
final class ReservedName implements Collector {

  private final MetricFamilyDescriptor descriptor;

  ReservedName(Collector metric) {
    this.descriptor = metric.getMetricFamilyDescriptor();
  }

  @Override
  public MetricFamilyDescriptor getMetricFamilyDescriptor() {
    return descriptor;
  }

  @Override
  public @Nullable MetricSnapshot collect() {
    return null;
  }

  // The methods of the client read the metadata of the snapshot.
  @Override
  public @Nullable MetricSnapshot collect(Predicate<String> includedNames) {
    return null;
  }

  @Override
  public @Nullable MetricSnapshot collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return null;
  }
}
