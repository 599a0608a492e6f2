package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of one metric set: how to create an instance, and where instances are registered.
 *
 * <p>It is attached to the class of the set and refers to registries weakly. So it keeps neither of
 * them alive, and a web application can be unloaded completely.
 */
final class SetHome {

  private static final ClassValue<SetHome> HOMES =
      new ClassValue<>() {
        @Override
        protected SetHome computeValue(Class<?> set) {
          return new SetHome(set);
        }
      };

  private final Class<?> set;
  private final Map<RegistryHome, Registration> registrations = new WeakHashMap<>();

  /** The number of {@link SharedSet}s of each registry. */
  private final Map<RegistryHome, Integer> users = new WeakHashMap<>();

  private volatile @Nullable Function<Instruments, ?> factory;
  private volatile @Nullable SourcedFactory<?> sourced;

  private SetHome(Class<?> set) {
    this.set = set;
  }

  static SetHome of(Class<?> set) {
    return HOMES.get(set);
  }

  // Takes no lock: this runs in the initializer of the generated class, and another thread may hold
  // a lock while it waits for that initializer.
  void provide(Function<Instruments, ?> factory) {
    this.factory = factory;
  }

  /** Sets the factory of a set that cannot be registered without its sources. */
  void provide(SourcedFactory<?> sourced) {
    this.sourced = sourced;
    provide(
        instruments -> {
          throw MissingSources.of(set);
        });
  }

  /** Returns the interface of the sources, if there are any. */
  Optional<Class<?>> sources() {
    return sourced().map(SourcedFactory::type);
  }

  private Optional<SourcedFactory<?>> sourced() {
    Function<Instruments, ?> unused = factory();
    return Optional.ofNullable(sourced);
  }

  /** Returns the instance on a registry, and registers it first if there is none. */
  Object findOrRegister(PrometheusRegistry registry, Class<?> entryPoint) {
    return findOrRegister(registry, entryPoint, false);
  }

  private Object findOrRegister(PrometheusRegistry registry, Class<?> entryPoint, boolean waits) {
    Registration known = find(registry);
    if (known != null) {
      return known.instance();
    }
    Registration fresh = create(entryPoint, factory());
    Registration other = addUnlessPresent(registry, fresh, waits);
    return (other == null ? fresh : other).instance();
  }

  /**
   * Returns the instance on a registry until {@link #release} has been called as often. If its
   * names are in use, it is exposed when they are free.
   */
  Object share(PrometheusRegistry registry, Class<?> entryPoint) {
    RegistryHome home = RegistryHomes.of(registry);
    synchronized (this) {
      users.put(home, users.getOrDefault(home, 0) + 1);
    }
    try {
      return findOrRegister(registry, entryPoint, true);
    } catch (Throwable failure) {
      release(home, registry);
      throw failure;
    }
  }

  void release(PrometheusRegistry registry) {
    RegistryHomes.find(registry).ifPresent(home -> release(home, registry));
  }

  private synchronized void release(RegistryHome home, PrometheusRegistry registry) {
    if (users.merge(home, -1, Integer::sum) == 0) {
      users.remove(home);
      unregister(home, registry);
    }
  }

  /** Registers a new instance on a registry, which must not have one yet. */
  Object register(PrometheusRegistry registry, Class<?> entryPoint, Optional<String> fix) {
    return register(registry, create(entryPoint, factory()), fix);
  }

  /** Registers a new instance whose gauges are read from sources. */
  Object registerWithSources(PrometheusRegistry registry, Class<?> entryPoint, Object sources) {
    SourcedFactory<?> known =
        sourced()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No gauge of \"" + set.getName() + "\" is read from a source."));
    return register(registry, create(entryPoint, known.with(sources)), Optional.empty());
  }

  private Object register(PrometheusRegistry registry, Registration fresh, Optional<String> fix) {
    Registration other = addUnlessPresent(registry, fresh, false);
    if (other != null) {
      throw new IllegalStateException(
          RegisteredTwice.message(set, other.place(), fresh.place(), fix));
    }
    return fresh.instance();
  }

  void unregister(PrometheusRegistry registry) {
    RegistryHomes.find(registry).ifPresent(home -> unregister(home, registry));
  }

  private synchronized void unregister(RegistryHome home, PrometheusRegistry registry) {
    Registration known = registrations.remove(home);
    if (known != null) {
      home.remove(registry, known.families());
    }
  }

  /** Removes the series that can be removed. */
  void clear(PrometheusRegistry registry) {
    Registration known = find(registry);
    if (known != null) {
      known.families().families().forEach(Family::clear);
    }
  }

  private @Nullable Registration find(PrometheusRegistry registry) {
    Optional<RegistryHome> home = RegistryHomes.find(registry);
    return home.isPresent() ? find(home.get()) : null;
  }

  private synchronized @Nullable Registration find(RegistryHome home) {
    return registrations.get(home);
  }

  /** Returns where an instance is registered. */
  synchronized Optional<RegisteredSet> registryOf(Object instance) {
    return registrations.entrySet().stream()
        .filter(each -> each.getValue().instance() == instance)
        .flatMap(each -> each.getKey().registry().stream())
        .map(registry -> new RegisteredSet(set, registry))
        .findFirst();
  }

  /** Adds a registration unless there is one, which is then returned. */
  private @Nullable Registration addUnlessPresent(
      PrometheusRegistry registry, Registration fresh, boolean waits) {
    RegistryHome home = RegistryHomes.of(registry);
    synchronized (this) {
      Registration known = registrations.get(home);
      if (known == null) {
        Claim claim = new Claim(set.getName(), fresh.place());
        if (waits) {
          home.addWhenFree(registry, claim, fresh.families());
        } else {
          home.add(registry, claim, fresh.families());
        }
        registrations.put(home, fresh);
      }
      return known;
    }
  }

  // Holds no lock, because user code, such as the initializer of an enum, may run here.
  private Registration create(Class<?> entryPoint, Function<Instruments, ?> factory) {
    Place place = Place.ofCaller(entryPoint, GeneratedClass.name(set));
    Instruments instruments = new Instruments(set);
    try {
      Object instance = factory.apply(instruments);
      return new Registration(instance, instruments.families(), place, instruments.sources());
    } catch (LinkageError error) {
      if (ClientVersion.isBehind(error)) {
        throw ClientVersion.tooOld(set, error);
      }
      throw error;
    }
  }

  private Function<Instruments, ?> factory() {
    if (factory == null) {
      GeneratedClass.initialize(set);
    }
    Function<Instruments, ?> provided = factory;
    if (provided == null) {
      throw new IllegalStateException(
          "The class \""
              + GeneratedClass.name(set)
              + "\" was not generated by Forethought.\n"
              + "Fix: rename it.\n"
              + "Why: javac generates a class of this name for the metric set \""
              + set.getName()
              + "\".");
    }
    return provided;
  }

  /**
   * One instance of the set.
   *
   * @param instance the instance
   * @param families its families
   * @param place the line that registered it
   * @param sources what its gauges are read from, which the registry holds weakly
   */
  private record Registration(
      Object instance, FamilySet families, Place place, List<Object> sources) {}
}
