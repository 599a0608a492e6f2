package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Registers metric sets. Generated code calls this class; programs call the generated class or
 * {@code Forethought}.
 *
 * <pre>{@code
 * static {
 *   MetricSets.provide(OrderMetrics.class, OrderMetricsImpl::new);
 * }
 *
 * public static OrderMetrics register(PrometheusRegistry registry) {
 *   return MetricSets.register(OrderMetrics.class, registry);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MetricSets {

  private MetricSets() {}

  /**
   * Sets the factory that creates instances of a metric set.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param factory creates an instance from the families it builds
   * @param <T> the interface
   */
  public static <T> void provide(Class<T> set, Function<Instruments, ? extends T> factory) {
    SetHome.of(set).provide(factory);
  }

  /**
   * Declares that a metric set has gauges that are read from sources. Only {@link #register(Class,
   * PrometheusRegistry, Function)} registers it.
   *
   * @param set the interface that carries {@code @Metrics}
   */
  public static void requireSources(Class<?> set) {
    SetHome.of(set)
        .provide(
            instruments -> {
              throw MissingSources.of(set);
            });
  }

  /**
   * Registers all metrics of a set whose instances need more than their families, such as sources
   * of gauges. The set then holds what the factory refers to, until it is unregistered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param factory creates an instance from the families it builds
   * @param <T> the interface
   * @return the instance that records on this registry
   * @throws IllegalStateException like {@link #register(Class, PrometheusRegistry)}
   */
  public static <T> T register(
      Class<T> set, PrometheusRegistry registry, Function<Instruments, ? extends T> factory) {
    Objects.requireNonNull(registry, "registry");
    return set.cast(SetHome.of(set).register(registry, MetricSets.class, factory));
  }

  /**
   * Registers all metrics of a set, or none.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param <T> the interface
   * @return the instance that records on this registry
   * @throws IllegalStateException if the set is already registered on this registry, if another
   *     metric on the registry has one of its names, or if there is no generated class; the message
   *     contains the places and the fix
   */
  public static <T> T register(Class<T> set, PrometheusRegistry registry) {
    Objects.requireNonNull(registry, "registry");
    return set.cast(SetHome.of(set).register(registry, MetricSets.class, Optional.empty()));
  }

  /**
   * Registers the metrics of an integration, whose users do not see its metric set.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param fix what the user must do if the set is already registered on this registry: {@code
   *     "close the other gauges first"}
   * @param <T> the interface
   * @return the instance that records on this registry
   * @throws IllegalStateException like {@link #register(Class, PrometheusRegistry)}
   */
  public static <T> T register(Class<T> set, PrometheusRegistry registry, String fix) {
    Objects.requireNonNull(registry, "registry");
    return set.cast(SetHome.of(set).register(registry, MetricSets.class, Optional.of(fix)));
  }

  /**
   * Returns the instance of a metric set on a registry, and registers it first if there is none.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param entryPoint the class that the program called; the line that called it is remembered as
   *     the place of registration
   * @param <T> the interface
   * @return the instance, the same each time
   * @throws IllegalStateException if another metric on the registry has one of the names of the
   *     set, or if there is no generated class
   */
  public static <T> T findOrRegister(
      Class<T> set, PrometheusRegistry registry, Class<?> entryPoint) {
    Objects.requireNonNull(registry, "registry");
    return set.cast(SetHome.of(set).findOrRegister(registry, entryPoint));
  }

  /**
   * Returns the instance of a metric set for code that names no registry: on the default registry,
   * or where the service {@link DefaultSets} decides.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param entryPoint the class that the program called
   * @param <T> the interface
   * @return the instance, the same each time
   * @throws IllegalStateException like {@link #findOrRegister(Class, PrometheusRegistry, Class)}
   */
  public static <T> T findOrRegister(Class<T> set, Class<?> entryPoint) {
    return OnDefaultRegistry.OR_PROVIDED.metrics(set, entryPoint);
  }

  /**
   * Removes all metrics of a set from a registry. Does nothing if the set is not registered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void unregister(Class<?> set, PrometheusRegistry registry) {
    SetHome.of(set).unregister(registry);
  }

  /**
   * Removes the series of a set that can be removed.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void clear(Class<?> set, PrometheusRegistry registry) {
    SetHome.of(set).clear(registry);
  }

  /**
   * Finds out of which metric set an object is the registered instance, and where it is exposed.
   *
   * @param instance an instance that this class returned
   * @return the set and the registry; empty for other objects, and after the set was removed
   */
  public static Optional<RegisteredSet> registered(Object instance) {
    return Stream.of(instance.getClass().getInterfaces())
        .filter(set -> GeneratedClass.name(set).equals(instance.getClass().getName()))
        .flatMap(set -> SetHome.of(set).registryOf(instance).stream())
        .findFirst();
  }

  /**
   * Returns whether javac generated a class for a type.
   *
   * @param type any type
   * @return whether it is a metric set that can be registered
   */
  public static boolean isMetricSet(Class<?> type) {
    return type.isInterface() && GeneratedClass.exists(type);
  }
}
