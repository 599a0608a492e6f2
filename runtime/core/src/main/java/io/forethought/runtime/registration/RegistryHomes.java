package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Finds the home of a registry. The object can also be a proxy of the registry, such as those of
 * CDI and Spring for beans with a scope. The proxies of two registries can be equal to each other,
 * so only registries themselves are remembered.
 */
final class RegistryHomes {

  private static final Map<PrometheusRegistry, RegistryHome> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private RegistryHomes() {}

  /** Returns the home of a registry that has metric sets. */
  static Optional<RegistryHome> find(PrometheusRegistry registry) {
    RegistryHome known = isProxy(registry) ? null : KNOWN.get(registry);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<RegistryHome> asked = HomeRequest.ask(registry);
    if (asked.isPresent()) {
      remember(registry, asked.get());
    }
    return asked;
  }

  /** Returns the home of a registry, also if it has no metric sets yet. */
  static RegistryHome of(PrometheusRegistry registry) {
    Optional<RegistryHome> known = find(registry);
    if (known.isPresent()) {
      return known.get();
    }
    synchronized (KNOWN) {
      Optional<RegistryHome> other = find(registry);
      return other.isPresent() ? other.get() : create(registry);
    }
  }

  /** Forgets a home that no longer has metric sets. */
  static void forget(RegistryHome home) {
    KNOWN.values().remove(home);
  }

  private static RegistryHome create(PrometheusRegistry registry) {
    RegistryHome home = new RegistryHome(registry);
    remember(registry, home);
    home.open(registry);
    return home;
  }

  // Without its proxy, the registry is found faster, and also when the container has stopped.
  private static void remember(PrometheusRegistry registry, RegistryHome home) {
    if (!isProxy(registry)) {
      home.belongTo(registry);
      KNOWN.put(registry, home);
    }
  }

  private static boolean isProxy(PrometheusRegistry registry) {
    return registry.getClass() != PrometheusRegistry.class;
  }
}
