package io.forethought.runtime;

import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * The way to the metrics of a program.
 *
 * <pre>{@code
 * OrderMetrics metrics = Forethought.metrics(OrderMetrics.class);
 * metrics.created(PaymentProvider.STRIPE).inc();
 * Forethought.jvm(PrometheusRegistry.defaultRegistry);
 *
 * System.out.print(Scrape.text(PrometheusRegistry.defaultRegistry));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Forethought {

  private Forethought() {}

  /**
   * The one instance of a metric set on the default registry, registered on the first call.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param <T> the interface
   * @return the instance, the same each time; keep it in a field rather than ask for each event
   * @throws IllegalStateException as {@link #metrics(Class, PrometheusRegistry)} does
   */
  public static <T> T metrics(Class<T> set) {
    return metrics(set, PrometheusRegistry.defaultRegistry);
  }

  /**
   * The one instance of a metric set on a registry, registered on the first call.
   *
   * @param set the interface that carries {@code @Metrics}; it may be package-private and its
   *     package need not be exported
   * @param registry the registry
   * @param <T> the interface
   * @return the instance, the same each time; keep it in a field rather than ask for each event
   * @throws IllegalStateException if javac has written no class for the set, or if something else
   *     on the registry has one of its names; the message tells the fix
   */
  public static <T> T metrics(Class<T> set, PrometheusRegistry registry) {
    return MetricSets.findOrRegister(set, registry, Forethought.class);
  }

  /**
   * Takes all metrics of a set off a registry, for the end of a test or of a web application.
   * Instances that are still held record into the void. Does nothing if the set is not registered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void unregister(Class<?> set, PrometheusRegistry registry) {
    MetricSets.unregister(set, registry);
  }

  /**
   * Registers the metrics of the Java virtual machine and of the process, such as {@code
   * jvm_memory_used_bytes} and {@code process_cpu_seconds_total}. A second call on the same
   * registry does nothing.
   *
   * <p>The client leaves a listener with the virtual machine that nobody can take off again, and
   * that keeps the classes it came from. A web application that is deployed anew while its
   * container goes on should leave these metrics to the container.
   *
   * @param registry the registry
   */
  public static void jvm(PrometheusRegistry registry) {
    // The client remembers the registries itself.
    JvmMetrics.builder().register(registry);
  }
}
