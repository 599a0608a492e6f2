package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A collector without metrics that does something during each scrape of its registry.
 *
 * <pre>{@code
 * ScrapeListener listener = new ScrapeListener(includedNames -> lookForNewCaches());
 * registry.register(listener);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScrapeListener implements Collector {

  private final Consumer<Predicate<String>> action;

  /**
   * Creates a collector.
   *
   * @param action gets the names that the scrape includes; the scrape waits for it, and it must not
   *     throw an exception
   */
  public ScrapeListener(Consumer<Predicate<String>> action) {
    this.action = action;
  }

  @Override
  public @Nullable MetricSnapshot collect() {
    return collect(new AllNames());
  }

  // The methods of the client read the metadata of the snapshot. Registries skip null.
  @Override
  public @Nullable MetricSnapshot collect(Predicate<String> includedNames) {
    action.accept(includedNames);
    return null;
  }

  @Override
  public @Nullable MetricSnapshot collect(
      Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
    return collect(includedNames);
  }

  /** The names of a scrape that includes all. */
  // Not a lambda, which takes longer to load when a program starts.
  private static final class AllNames implements Predicate<String> {

    @Override
    public boolean test(String name) {
      return true;
    }
  }
}
