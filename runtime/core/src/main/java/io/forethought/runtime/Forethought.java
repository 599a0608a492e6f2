package io.forethought.runtime;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.registration.EachProcess;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.DataPoint;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * Finds and registers the metric sets of a program.
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
   * Returns the instance of a metric set on the default registry. The first call registers it. In a
   * test with the extension of {@code forethought-testing}, the instance records on the registry of
   * the running test.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param <T> the interface
   * @return the instance, the same each time; keep it in a field instead of calling this for every
   *     event
   * @throws IllegalStateException like {@link #metrics(Class, PrometheusRegistry)}
   */
  public static <T> T metrics(Class<T> set) {
    return MetricSets.findOrRegister(set, Forethought.class);
  }

  /**
   * Returns the instance of a metric set on a registry. The first call registers it.
   *
   * @param set the interface that carries {@code @Metrics}; it may be package-private and its
   *     package need not be exported
   * @param registry the registry
   * @param <T> the interface
   * @return the instance, the same each time; keep it in a field instead of calling this for every
   *     event
   * @throws IllegalStateException if javac has not generated a class for the set, if another metric
   *     on the registry has one of its names, or if the set has gauges that read their own values
   *     and was not registered with their sources; the message explains the fix
   */
  public static <T> T metrics(Class<T> set, PrometheusRegistry registry) {
    return MetricSets.findOrRegister(set, registry, Forethought.class);
  }

  /**
   * Removes all metrics of a set from a registry, for example at the end of a test or when a web
   * application stops. Instances that are still in use record without effect. Does nothing if the
   * set is not registered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void unregister(Class<?> set, PrometheusRegistry registry) {
    MetricSets.unregister(set, registry);
  }

  /**
   * Returns the registry of code that names none: the default registry, or in a test with the
   * extension of {@code forethought-testing}, that of the running test. Sets with sources can be
   * registered on it.
   *
   * <pre>{@code
   * StoreMetricsImpl.register(Forethought.registry(), sources);
   * }</pre>
   *
   * @return where {@link #metrics(Class)} records
   */
  public static PrometheusRegistry registry() {
    return MetricSets.registry();
  }

  /**
   * Removes the series of a data point, for example when a customer has left. The metric needs a
   * label with an idle time, such as {@code @Label(max = 100, idle = "1h")}.
   *
   * <pre>{@code
   * Forethought.remove(metrics.sold("spring"));
   * }</pre>
   *
   * <p>A data point that is still in use begins a new series, at 0, when something is recorded into
   * it. If several processes share their metrics, the series of all processes are removed.
   *
   * @param point a data point returned by a metric set
   * @return whether there was such a series
   */
  public static boolean remove(DataPoint point) {
    return Family.remove(point);
  }

  /**
   * Removes all series of the metrics of a set that have a label with an idle time, also those of
   * other processes that share their metrics. Does nothing if the set is not registered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void clear(Class<?> set, PrometheusRegistry registry) {
    MetricSets.clear(set, registry);
  }

  /**
   * Registers the metrics of the Java virtual machine and the process, such as {@code
   * jvm_memory_used_bytes} and {@code process_cpu_seconds_total}. A second call on the same
   * registry does nothing.
   *
   * <p>If several processes share a directory and the system property {@code
   * forethought.multiprocess.jvm} is {@code true}, a scrape contains those of all running
   * processes, with the label {@code pid}.
   *
   * <p>The Prometheus client registers a listener with the virtual machine that cannot be removed
   * and that prevents its classes from being unloaded. If a web application is redeployed without
   * restarting its container, let the container expose these metrics instead.
   *
   * @param registry the registry
   */
  public static void jvm(PrometheusRegistry registry) {
    if (Boolean.getBoolean(EachProcess.JVM)) {
      EachProcess.register(registry, own -> JvmMetrics.builder().register(own));
    } else {
      // The client keeps track of the registries itself.
      JvmMetrics.builder().register(registry);
    }
  }
}
