package io.forethought.migrations;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A collector without metrics that notifies a listener of scrapes. */
final class ScrapeBell implements Collector {

  private final Runnable listener;

  /**
   * Creates a collector.
   *
   * @param listener runs during each scrape; must neither wait nor throw
   */
  ScrapeBell(Runnable listener) {
    this.listener = listener;
  }

  // Registries skip null.
  @Override
  public @Nullable MetricSnapshot collect() {
    listener.run();
    return null;
  }

  @Override
  public @Nullable MetricSnapshot collect(@Nullable PrometheusScrapeRequest request) {
    return collect();
  }

  @Override
  public @Nullable MetricSnapshot collect(Predicate<String> includedNames) {
    return collect();
  }

  @Override
  public @Nullable MetricSnapshot collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return collect();
  }
}
