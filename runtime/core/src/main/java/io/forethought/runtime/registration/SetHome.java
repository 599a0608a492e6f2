package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
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
  private final Map<PrometheusRegistry, List<Registration>> registrations = new WeakHashMap<>();

  /** The number of {@link SharedSet}s of each registry. */
  private final Map<PrometheusRegistry, Integer> users = new WeakHashMap<>();

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
    PrometheusRegistry registry = RegistryHome.actual(named);
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
    synchronized (this) {
      users.merge(registry, 1, Integer::sum);
    }
    try {
      return findOrRegister(registry, entryPoint, true);
    } catch (Throwable failure) {
      release(registry);
      throw failure;
    }
  }

  synchronized void release(PrometheusRegistry registry) {
    if (users.merge(registry, -1, Integer::sum) == 0) {
      users.remove(registry);
      unregister(registry);
    }
  }

  /** Registers a new instance on a registry, which must not have one yet. */
  Object register(PrometheusRegistry named, Class<?> entryPoint, Optional<String> fix) {
    Registration fresh = factory.create(named, entryPoint);
    Registration other = addUnlessPresent(RegistryHome.actual(named), fresh, false);
    if (other != null) {
      rejectTwice(named, other, fresh, fix);
    }
    return (other == null ? fresh : other).instance();
  }

  /** Registers a new instance whose gauges are read from sources. */
  Object registerWithSources(PrometheusRegistry named, Class<?> entryPoint, Object sources) {
    Registration fresh = factory.create(named, entryPoint, sources);
    PrometheusRegistry registry = RegistryHome.actual(named);
    Registration other = addUnlessPresent(registry, fresh, false);
    if (other != null) {
      rejectTwice(named, other, fresh, Optional.empty());
      addWaiting(registry, fresh);
    }
    return fresh.instance();
  }

  /** Returns a new instance, which waits if the registry has one already. */
  Object shareWithSources(PrometheusRegistry registry, Class<?> entryPoint, Object sources) {
    Registration fresh = factory.create(registry, entryPoint, sources);
    addWaiting(registry, fresh);
    return fresh.instance();
  }

  /** Two applications may each redirect a registry of their own to the same one. */
  private void rejectTwice(
      PrometheusRegistry named, Registration first, Registration again, Optional<String> fix) {
    if (first.names(named) || RegistryHome.actual(named) == named) {
      throw new IllegalStateException(new Twice(set, first.place(), again.place()).message(fix));
    }
  }

  synchronized void unregister(PrometheusRegistry named) {
    PrometheusRegistry registry = RegistryHome.actual(named);
    List<Registration> all = on(registry);
    List<Registration> own = all.stream().filter(each -> each.names(named)).toList();
    (own.isEmpty() ? all.stream().limit(1).toList() : own)
        .forEach(each -> remove(registry, each.instance()));
  }

  // Compares no registrations: the virtual machine would keep the classes that a record compares.
  synchronized void remove(PrometheusRegistry registry, Object instance) {
    List<Registration> left = new ArrayList<>();
    for (Registration each : on(registry)) {
      if (each.instance() == instance) {
        RegistryHome.of(registry).remove(registry, each.families());
      } else {
        left.add(each);
      }
    }
    registrations.put(registry, List.copyOf(left));
  }

  @Override
  public synchronized void move(PrometheusRegistry from, PrometheusRegistry to) {
    for (Registration each : on(from)) {
      remove(from, each.instance());
      addWaiting(to, each);
    }
  }

  /** Removes the series that can be removed. */
  void clear(PrometheusRegistry registry) {
    Registration known = find(registry);
    if (known != null) {
      known.families().families().forEach(Family::clear);
    }
  }

  private synchronized List<Registration> on(PrometheusRegistry registry) {
    return registrations.getOrDefault(registry, List.of());
  }

  private @Nullable Registration find(PrometheusRegistry registry) {
    return on(RegistryHome.actual(registry)).stream().findFirst().orElse(null);
  }

  /** Returns where an instance is registered. */
  synchronized Optional<RegisteredSet> registryOf(Object instance) {
    return registrations.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(one -> one.instance() == instance))
        .map(each -> new RegisteredSet(set, each.getKey()))
        .findFirst();
  }

  /** Adds a registration unless there is one, which is then returned. */
  private synchronized @Nullable Registration addUnlessPresent(
      PrometheusRegistry registry, Registration fresh, boolean waits) {
    Registration known = find(registry);
    if (known == null && waits) {
      addWaiting(registry, fresh);
    } else if (known == null) {
      RegistryHome.of(registry).add(registry, claim(fresh), fresh.families());
      remember(registry, fresh);
    }
    return known;
  }

  private synchronized void addWaiting(PrometheusRegistry registry, Registration fresh) {
    RegistryHome.of(registry).addWhenFree(registry, claim(fresh), fresh.families());
    remember(registry, fresh);
  }

  private Claim claim(Registration registration) {
    return new Claim(set.getName(), registration.place());
  }

  private void remember(PrometheusRegistry registry, Registration fresh) {
    List<Registration> all = new ArrayList<>(on(registry));
    all.add(fresh);
    registrations.put(registry, List.copyOf(all));
    RegistryHome.of(registry).belongs(fresh.families(), this);
  }
}
