package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * Finds the metric sets of code that names no registry. A program records on the default registry.
 * A testing library provides this service to record on the registry of the running test instead:
 *
 * <pre>{@code
 * public final class TestSets implements DefaultSets {
 *   @Override
 *   public <T> T metrics(Class<T> set, Class<?> entryPoint) {
 *     return MetricSets.findOrRegister(set, registry(), entryPoint);
 *   }
 *
 *   @Override
 *   public PrometheusRegistry registry() {
 *     return registryOfTest();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface DefaultSets {

  /**
   * Returns the instance of a metric set.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param entryPoint the class that the program called
   * @param <T> the interface
   * @return the instance, the same each time
   */
  <T> T metrics(Class<T> set, Class<?> entryPoint);

  /**
   * Returns the registry on which the sets record now.
   *
   * @return the registry
   */
  PrometheusRegistry registry();
}
