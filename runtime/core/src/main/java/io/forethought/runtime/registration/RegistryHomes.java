package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Finds the home of a registry. The object can also be a proxy of the registry, such as those of
 * CDI and Spring for beans with a scope. The proxies of two registries can be equal to each other,
 * so only registries themselves are remembered.
 */
final class RegistryHomes {

  private static final Map<PrometheusRegistry, RegistryHome> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The homes of registries that are known by a proxy only. */
  private static final Set<RegistryHome> BEHIND_PROXIES =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private RegistryHomes() {}

  /** Returns the home of a registry that has metric sets. */
  static Optional<RegistryHome> find(PrometheusRegistry registry) {
    RegistryHome known = isProxy(registry) ? null : KNOWN.get(registry);
    if (known != null && !known.isClosed()) {
      return Optional.of(known);
    }
    if (!isProxy(registry) && BEHIND_PROXIES.isEmpty()) {
      // Asking would run collectors of the program.
      return Optional.empty();
    }
    Optional<RegistryHome> asked = HomeRequest.ask(registry, RegistryHome.class);
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

  /** Returns the registry on which sets are registered that a program registers on this one. */
  static PrometheusRegistry actual(PrometheusRegistry registry) {
    Optional<RegistryHome> home = find(registry);
    PrometheusRegistry other = home.isPresent() ? home.get().redirected() : null;
    return other == null ? registry : other;
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
      BEHIND_PROXIES.remove(home);
    } else if (!KNOWN.containsValue(home)) {
      BEHIND_PROXIES.add(home);
    }
  }

  private static boolean isProxy(PrometheusRegistry registry) {
    return registry.getClass() != PrometheusRegistry.class;
  }
}
