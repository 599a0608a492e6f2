package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
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
    SetHome.of(set).factory().provide(factory);
  }

  /**
   * Sets the factory that creates instances of a metric set with gauges that are read from sources.
   * Only {@link #registerWithSources} registers such a set.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param sources the generated interface that the program implements
   * @param factory creates an instance from the families it builds and its sources
   * @param <T> the interface of the set
   * @param <S> the interface of the sources
   */
  public static <T, S> void provide(
      Class<T> set, Class<S> sources, BiFunction<Instruments, S, ? extends T> factory) {
    SetHome.of(set).factory().provide(new SourcedFactory<>(sources, factory));
  }

  /**
   * Registers all metrics of a set with gauges that are read from sources. The set holds the
   * sources until it is unregistered.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   * @param sources an instance of {@link #sources}
   * @param <T> the interface
   * @return the instance that records on this registry
   * @throws IllegalStateException like {@link #register(Class, PrometheusRegistry)}
   * @throws IllegalArgumentException if the set has no such gauges
   * @throws ClassCastException if the sources are those of another set
   */
  public static <T> T registerWithSources(
      Class<T> set, PrometheusRegistry registry, Object sources) {
    Objects.requireNonNull(registry, "registry");
    Objects.requireNonNull(sources, "sources");
    return set.cast(SetHome.of(set).registerWithSources(registry, MetricSets.class, sources));
  }

  /**
   * Returns the interface of the sources of a metric set.
   *
   * @param set the interface that carries {@code @Metrics}
   * @return the generated interface; empty if no gauge of the set is read from a source
   * @throws IllegalStateException if there is no generated class
   */
  public static Optional<Class<?>> sources(Class<?> set) {
    return SetHome.of(set).factory().sources();
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
   * Removes all metrics of a set from the registry on which they are. Does nothing if they were
   * removed before.
   *
   * @param instance the instance of the metric set
   */
  public static void unregister(Object instance) {
    registered(instance).ifPresent(found -> unregister(found.set(), found.registry()));
  }

  /**
   * Returns the registry of code that names none: the default registry, or the one that the service
   * {@link DefaultSets} chooses.
   *
   * @return where {@link #findOrRegister(Class, Class)} records
   */
  public static PrometheusRegistry registry() {
    return OnDefaultRegistry.OR_PROVIDED.registry();
  }

  /**
   * Keeps the values of sets that are registered on a registry from now on in the memory of this
   * process, also if the operator has chosen a directory for the values of several processes. For
   * registries that no monitoring system scrapes.
   *
   * @param registry the registry
   */
  public static void keepInMemory(PrometheusRegistry registry) {
    PrivateRegistries.add(registry);
  }

  /**
   * Runs an action before other processes read the values of a set, every few seconds, and before
   * the set is removed. Does nothing if the values are in the memory of this process.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry on which it is registered
   * @param action sets values that are kept elsewhere; must not throw
   */
  public static void beforeOthersRead(Class<?> set, PrometheusRegistry registry, Runnable action) {
    SetHome.of(set)
        .families(registry)
        .flatMap(FamilySet::participant)
        .ifPresent(several -> several.beforeReading(action));
  }

  /**
   * Removes the series of a set that can be removed.
   *
   * @param set the interface that carries {@code @Metrics}
   * @param registry the registry
   */
  public static void clear(Class<?> set, PrometheusRegistry registry) {
    SetHome.of(set)
        .families(registry)
        .ifPresent(metrics -> metrics.families().forEach(Family::clear));
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
