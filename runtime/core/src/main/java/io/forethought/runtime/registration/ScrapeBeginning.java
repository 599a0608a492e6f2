package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A collector without metrics that does something when a scrape reads it. */
final class ScrapeBeginning implements Collector {

  private final Runnable action;

  ScrapeBeginning(Runnable action) {
    this.action = action;
  }

  @Override
  public @Nullable MetricSnapshot collect() {
    action.run();
    return null;
  }

  // The methods of the client read the metadata of the snapshot.
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
