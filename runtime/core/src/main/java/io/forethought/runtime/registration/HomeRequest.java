package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks a registry for its home with a scrape that includes no metric. The answer comes from what
 * the home has registered, so it is the same from each proxy of the registry.
 */
final class HomeRequest implements Predicate<String> {

  private @Nullable Object home;

  private HomeRequest() {}

  /** Returns the home that has registered itself on a registry. */
  static <H> Optional<H> ask(PrometheusRegistry registry, Class<H> type) {
    HomeRequest request = new HomeRequest();
    try {
      MetricSnapshots unused = registry.scrape(request);
    } catch (RuntimeException failure) {
      // A collector of the program failed. It would fail in each scrape, which reports it.
    }
    return Optional.ofNullable(type.cast(request.home));
  }

  /** Receives the answer. */
  void answer(Object home) {
    this.home = home;
  }

  @Override
  public boolean test(String name) {
    return false;
  }
}
