package io.forethought.jdbc.recording;

import io.forethought.runtime.family.FirstNames;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The names of the databases on each registry. All metrics of databases and of pools use this list,
 * so that they distinguish the same names.
 */
final class Aliases {

  private static final int MAX = 20;

  private static final Map<PrometheusRegistry, FirstNames> HOMES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Aliases() {}

  /** Returns the alias, or {@code _other} if the registry already has the maximum of names. */
  static String admit(PrometheusRegistry registry, String alias) {
    return HOMES.computeIfAbsent(registry, absent -> new FirstNames(MAX)).admit(alias);
  }
}
