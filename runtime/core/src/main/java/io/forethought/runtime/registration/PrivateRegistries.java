package io.forethought.runtime.registration;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** The registries whose values other processes do not see. */
final class PrivateRegistries {

  private static final Set<PrometheusRegistry> KNOWN =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private PrivateRegistries() {}

  static void add(PrometheusRegistry registry) {
    KNOWN.add(registry);
  }

  static boolean contain(PrometheusRegistry registry) {
    return KNOWN.contains(registry);
  }
}
