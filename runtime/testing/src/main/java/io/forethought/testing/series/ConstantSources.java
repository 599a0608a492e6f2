package io.forethought.testing.series;

import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Proxy;

/** Registers metric sets whose gauges are read from sources that return 0, except one. */
final class ConstantSources {

  private ConstantSources() {}

  /**
   * Registers a metric set, which need not have sources.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry a registry without this set
   * @param one the method of the source that returns 1
   * @return the instance
   */
  static <M> M register(Class<M> set, PrometheusRegistry registry, String one) {
    return MetricSets.sources(set)
        .map(type -> MetricSets.registerWithSources(set, registry, returning(type, one)))
        .orElseGet(() -> MetricSets.register(set, registry));
  }

  private static Object returning(Class<?> type, String one) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.getName().equals(one) ? 1.0 : 0.0);
  }
}
