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

  private final boolean hasSources;

  private SharedSet(Class<T> set, PrometheusRegistry registry) {
    this.set = set;
    this.registry = RegistryHomes.actual(Objects.requireNonNull(registry, "registry"));
    this.metrics = set.cast(SetHome.of(set).share(this.registry, SharedSet.class));
    this.hasSources = false;
  }

  private SharedSet(Class<T> set, PrometheusRegistry registry, Object sources) {
    this.set = set;
    this.registry = RegistryHomes.actual(Objects.requireNonNull(registry, "registry"));
    this.metrics =
        set.cast(SetHome.of(set).shareWithSources(this.registry, SharedSet.class, sources));
    this.hasSources = true;
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
   * Registers a metric set with gauges that are read from sources. Each use has an instance of its
   * own. One of them is exposed; when it is closed, the next one is.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param sources an instance of {@link MetricSets#sources}
   * @param <T> the interface
   * @return the use, to be closed
   * @throws IllegalArgumentException if the set has no such gauges
   * @throws ClassCastException if the sources are those of another set
   */
  public static <T> SharedSet<T> open(Class<T> set, PrometheusRegistry registry, Object sources) {
    return new SharedSet<>(set, registry, Objects.requireNonNull(sources, "sources"));
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
      if (hasSources) {
        SetHome.of(set).remove(registry, metrics);
      } else {
        SetHome.of(set).release(registry);
      }
    }
  }
}
