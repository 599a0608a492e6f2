package io.forethought.runtime.registration;

import io.forethought.runtime.family.FamilySet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of one metric set: how to create an instance, and where instances are registered.
 *
 * <p>It is attached to the class of the set and refers to registries weakly. So it keeps neither of
 * them alive, and a web application can be unloaded completely.
 */
final class SetHome implements SetOwner {

  private static final ClassValue<SetHome> HOMES =
      new ClassValue<>() {
        @Override
        protected SetHome computeValue(Class<?> set) {
          return new SetHome(set);
        }
      };

  private final Class<?> set;

  /** The instances on each registry. All but the first one wait until its names are free. */
  private final Map<RegistryHome, List<Registration>> registrations = new WeakHashMap<>();

  /** The number of {@link SharedSet}s of each registry. */
  private final Map<RegistryHome, Integer> users = new WeakHashMap<>();

  private final SetFactory factory;

  private SetHome(Class<?> set) {
    this.set = set;
    this.factory = new SetFactory(set);
  }

  static SetHome of(Class<?> set) {
    return HOMES.get(set);
  }

  /** Returns what creates the instances. */
  SetFactory factory() {
    return factory;
  }

  /** Returns the instance on a registry, and registers it first if there is none. */
  Object findOrRegister(PrometheusRegistry registry, Class<?> entryPoint) {
    return findOrRegister(registry, entryPoint, false);
  }

  private Object findOrRegister(PrometheusRegistry named, Class<?> entryPoint, boolean waits) {
    PrometheusRegistry registry = RegistryHomes.actual(named);
    Registration known = find(registry);
    if (known != null) {
      return known.instance();
    }
    Registration fresh = factory.create(named, entryPoint);
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
      unregister(registry);
    }
  }

  /** Registers a new instance on a registry, which must not have one yet. */
  Object register(PrometheusRegistry named, Class<?> entryPoint, Optional<String> fix) {
    Registration fresh = factory.create(named, entryPoint);
    Registration other = addUnlessPresent(RegistryHomes.actual(named), fresh, false);
    if (other != null) {
      rejectTwice(named, other, fresh, fix);
    }
    return (other == null ? fresh : other).instance();
  }

  /** Registers a new instance whose gauges are read from sources. */
  Object registerWithSources(PrometheusRegistry named, Class<?> entryPoint, Object sources) {
    Registration fresh = factory.create(named, entryPoint, sources);
    PrometheusRegistry registry = RegistryHomes.actual(named);
    Registration other = addUnlessPresent(registry, fresh, false);
    if (other != null) {
      rejectTwice(named, other, fresh, Optional.empty());
      addWaiting(registry, fresh);
    }
    return fresh.instance();
  }

  /** Returns a new instance, which waits if the registry has one already. */
  Object shareWithSources(PrometheusRegistry named, Class<?> entryPoint, Object sources) {
    Registration fresh = factory.create(named, entryPoint, sources);
    addWaiting(RegistryHomes.actual(named), fresh);
    return fresh.instance();
  }

  /** Two applications may each redirect a registry of their own to the same one. */
  private void rejectTwice(
      PrometheusRegistry named, Registration first, Registration again, Optional<String> fix) {
    if (first.names(named) || RegistryHomes.actual(named) == named) {
      throw new IllegalStateException(
          RegisteredTwice.message(set, first.place(), again.place(), fix));
    }
  }

  /** Removes the instances that this name of a registry was given for, or else the first one. */
  void unregister(PrometheusRegistry named) {
    PrometheusRegistry registry = RegistryHomes.actual(named);
    List<Registration> all = on(registry);
    List<Registration> own = all.stream().filter(each -> each.names(named)).toList();
    (own.isEmpty() ? all.stream().limit(1).toList() : own)
        .forEach(each -> remove(registry, each.instance()));
  }

  /** Removes one instance. */
  void remove(PrometheusRegistry named, Object instance) {
    PrometheusRegistry registry = RegistryHomes.actual(named);
    for (Registration each : on(registry)) {
      if (each.instance() == instance) {
        take(registry, each);
        each.families().leave();
      }
    }
  }

  private void take(PrometheusRegistry registry, Registration taken) {
    RegistryHomes.find(registry).ifPresent(home -> take(home, registry, taken));
  }

  // Compares no registrations: the virtual machine would keep the classes that a record compares.
  private synchronized void take(
      RegistryHome home, PrometheusRegistry registry, Registration taken) {
    List<Registration> left = new ArrayList<>(on(home));
    if (left.removeIf(each -> each.instance() == taken.instance())) {
      home.remove(registry, taken.families());
    }
    registrations.put(home, List.copyOf(left));
  }

  @Override
  public void move(PrometheusRegistry from, PrometheusRegistry to) {
    for (Registration each : on(from)) {
      take(from, each);
      addWaiting(to, each);
    }
  }

  /** Returns the metrics on a registry. */
  Optional<FamilySet> families(PrometheusRegistry registry) {
    return Optional.ofNullable(find(registry)).map(Registration::families);
  }

  // Holds no lock while the registry is asked for its home.
  private List<Registration> on(PrometheusRegistry registry) {
    Optional<RegistryHome> home = RegistryHomes.find(registry);
    return home.isPresent() ? on(home.get()) : List.of();
  }

  private synchronized List<Registration> on(RegistryHome home) {
    return registrations.getOrDefault(home, List.of());
  }

  private @Nullable Registration find(PrometheusRegistry named) {
    return first(on(RegistryHomes.actual(named)));
  }

  private static @Nullable Registration first(List<Registration> all) {
    return all.isEmpty() ? null : all.get(0);
  }

  /** Returns where an instance is registered. */
  synchronized Optional<RegisteredSet> registryOf(Object instance) {
    return registrations.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(one -> one.instance() == instance))
        .flatMap(each -> each.getKey().registry().stream())
        .map(registry -> new RegisteredSet(set, registry))
        .findFirst();
  }

  /** Adds a registration unless there is one, which is then returned. */
  private @Nullable Registration addUnlessPresent(
      PrometheusRegistry registry, Registration fresh, boolean waits) {
    RegistryHome home = RegistryHomes.of(registry);
    synchronized (this) {
      Registration known = first(on(home));
      if (known == null && waits) {
        home.addWhenFree(registry, claim(fresh), fresh.families());
        remember(home, fresh);
      } else if (known == null) {
        home.add(registry, claim(fresh), fresh.families());
        remember(home, fresh);
      }
      return known;
    }
  }

  private void addWaiting(PrometheusRegistry registry, Registration fresh) {
    RegistryHome home = RegistryHomes.of(registry);
    synchronized (this) {
      home.addWhenFree(registry, claim(fresh), fresh.families());
      remember(home, fresh);
    }
  }

  private Claim claim(Registration registration) {
    return new Claim(set.getName(), registration.place());
  }

  private void remember(RegistryHome home, Registration fresh) {
    List<Registration> all = new ArrayList<>(on(home));
    all.add(fresh);
    registrations.put(home, List.copyOf(all));
    home.belongs(fresh.families(), this);
    fresh.families().join();
  }
}
