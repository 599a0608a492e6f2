package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.OwnMetrics;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The state of one registry: which metric belongs to which set, and Forethought's own metrics.
 * Refers neither to the registry nor to classes of the user.
 */
final class RegistryHome {

  private static final Map<PrometheusRegistry, RegistryHome> HOMES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final OwnMetrics own = new OwnMetrics();
  private final Map<String, Claim> claims = new HashMap<>();

  private RegistryHome() {}

  static RegistryHome of(PrometheusRegistry registry) {
    return HOMES.computeIfAbsent(registry, absent -> new RegistryHome());
  }

  /** Registers all families of a set, or none. */
  synchronized void add(PrometheusRegistry registry, Claim claim, FamilySet families) {
    List<Family> done = new ArrayList<>();
    for (Family family : families.families()) {
      try {
        registry.register(family);
      } catch (RuntimeException e) {
        done.forEach(registry::unregister);
        throw new IllegalStateException(taken(family, claim, e), e);
      }
      done.add(family);
    }
    done.forEach(family -> claims.put(family.name(), claim));
    if (own.isEmpty()) {
      own.collectors().forEach(collector -> registerOwn(registry, collector));
    }
    own.add(families);
  }

  /** Removes all families of a set; with the last set, also removes Forethought's own metrics. */
  synchronized void remove(PrometheusRegistry registry, FamilySet families) {
    for (Family family : families.families()) {
      registry.unregister(family);
      claims.remove(family.name());
    }
    own.remove(families);
    if (own.isEmpty()) {
      own.collectors().forEach(registry::unregister);
    }
  }

  // If two class loaders each load Forethought and share a registry, only the first exposes these.
  private static void registerOwn(PrometheusRegistry registry, Collector collector) {
    try {
      registry.register(collector);
    } catch (IllegalArgumentException alreadyTold) {
      System.getLogger(RegistryHome.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "A metric about Forethought itself is not exposed: {0}",
              alreadyTold.getMessage());
    }
  }

  private String taken(Family family, Claim claim, RuntimeException cause) {
    Claim earlier = claims.get(family.name());
    String owner =
        earlier == null
            ? "it conflicts with a metric that was registered without Forethought or under a"
                + " different name"
            : "the metric set \""
                + earlier.set()
                + "\", registered at "
                + earlier.place()
                + ", already uses this name";
    return described(family)
        + " of the metric set \""
        + claim.set()
        + "\" cannot be registered at "
        + claim.place()
        + ": "
        + owner
        + " ("
        + cause.getMessage()
        + ").\nFix: "
        + fix(family)
        + ". No metric of \""
        + claim.set()
        + "\" was registered.";
  }

  private static String described(Family family) {
    return family
        .renamedTo()
        .map(now -> "The old name \"" + family.name() + "\" of the metric \"" + now + "\"")
        .orElse("The metric \"" + family.name() + "\"");
  }

  private static String fix(Family family) {
    return family
        .renamedTo()
        .map(now -> "remove @RenamedFrom from \"" + now + "\", or rename the other metric")
        .orElse("rename one of the two metrics");
  }

  /** The set that a metric belongs to, and where that set was registered. */
  record Claim(String set, Place place) {}
}
