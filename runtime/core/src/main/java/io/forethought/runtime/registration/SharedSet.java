package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One use of a metric set that comes and goes with a part of a program, such as a web application.
 * All uses on a registry share the instance of the set, and the last one that is closed removes its
 * metrics.
 *
 * <pre>{@code
 * try (SharedSet<EndpointMetrics> set = SharedSet.open(EndpointMetrics.class, registry)) {
 *   set.metrics().scrapeSize(bytes);
 * }
 * }</pre>
 *
 * <p>Opening never fails because of a name that is in use on the registry, for example by another
 * application with a class loader of its own. The set then records, and is exposed from the scrape
 * on at which its names are free.
 *
 * @param <T> the interface that carries {@code @Metrics}
 * @since 0.1.0
 */
public final class SharedSet<T> implements AutoCloseable {

  private final Class<T> set;
  private final PrometheusRegistry registry;
  private final T metrics;
  private final AtomicBoolean closed = new AtomicBoolean();

  private SharedSet(Class<T> set, PrometheusRegistry registry) {
    this.set = set;
    this.registry = Objects.requireNonNull(registry, "registry");
    this.metrics = set.cast(SetHome.of(set).share(registry, SharedSet.class));
  }

  /**
   * Registers a metric set, unless it is already registered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param <T> the interface
   * @return the use, to be closed
   * @throws IllegalStateException if javac has not generated a class for the set
   */
  public static <T> SharedSet<T> open(Class<T> set, PrometheusRegistry registry) {
    return new SharedSet<>(set, registry);
  }

  /**
   * Returns the instance that records on the registry.
   *
   * @return the instance, the same each time
   */
  public T metrics() {
    return metrics;
  }

  /** Ends this use. The instance still records, but without effect once the set was removed. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      SetHome.of(set).release(registry);
    }
  }
}
