package io.forethought.spring.registry;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The content of the default registry, as a collector of another one. */
enum DefaultRegistryView implements MultiCollector {
  INSTANCE;

  @Override
  public MetricSnapshots collect() {
    return PrometheusRegistry.defaultRegistry.scrape();
  }

  @Override
  public MetricSnapshots collect(@Nullable PrometheusScrapeRequest request) {
    return PrometheusRegistry.defaultRegistry.scrape(request);
  }

  @Override
  public MetricSnapshots collect(Predicate<String> includedNames) {
    return PrometheusRegistry.defaultRegistry.scrape(includedNames);
  }

  @Override
  public MetricSnapshots collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return PrometheusRegistry.defaultRegistry.scrape(includedNames, request);
  }
}
