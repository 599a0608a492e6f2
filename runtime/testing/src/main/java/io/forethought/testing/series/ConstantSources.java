package io.forethought.testing.series;

import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.stream.Stream;

/** Registers metric sets whose gauges are read from sources that return 0, except one. */
final class ConstantSources {

  private ConstantSources() {}

  /**
   * Registers a metric set, which need not have sources.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param generated the class that javac generated for it
   * @param registry a registry without this set
   * @param one the method of the source that returns 1
   * @return the instance
   */
  static <M> M register(Class<M> set, Class<?> generated, PrometheusRegistry registry, String one) {
    return withSources(generated)
        .map(
            constructor ->
                MetricSets.register(
                    set, registry, instruments -> create(set, constructor, instruments, one)))
        .orElseGet(() -> MetricSets.findOrRegister(set, registry, Twin.class));
  }

  private static Optional<Constructor<?>> withSources(Class<?> generated) {
    return Stream.of(generated.getDeclaredConstructors())
        .filter(
            each ->
                each.getParameterCount() == 2 && each.getParameterTypes()[0] == Instruments.class)
        .findFirst();
  }

  private static <M> M create(
      Class<M> set, Constructor<?> constructor, Instruments instruments, String one) {
    Object sources =
        Proxy.newProxyInstance(
            set.getClassLoader(),
            new Class<?>[] {constructor.getParameterTypes()[1]},
            (proxy, method, arguments) -> method.getName().equals(one) ? 1.0 : 0.0);
    try {
      constructor.setAccessible(true);
      return set.cast(constructor.newInstance(instruments, sources));
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(
          "\"" + constructor.getDeclaringClass().getName() + "\" cannot be created.", failure);
    }
  }
}
