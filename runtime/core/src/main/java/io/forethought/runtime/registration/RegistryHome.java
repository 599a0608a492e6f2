package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.own.OwnMetrics;
import io.forethought.runtime.source.GaugeSources;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of one registry: which metric belongs to which set, and Forethought's own metrics.
 * Refers neither to the registry nor to classes of the user.
 */
final class RegistryHome {

  private static final Map<PrometheusRegistry, RegistryHome> HOMES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final WeakReference<PrometheusRegistry> registry;
  private final OwnMetrics own = new OwnMetrics();
  private final ExposedMetrics exposed = new ExposedMetrics(this::beginScrape);
  private final GaugeSources sources = new GaugeSources();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<FamilySet, List<ReservedName>> names = new HashMap<>();
  private final Map<FamilySet, WeakReference<SetOwner>> owners = new HashMap<>();
  private final Map<Collector, ReservedName> ownNames = new HashMap<>();
  private final Map<FamilySet, Claim> waiting = new LinkedHashMap<>();
  private volatile @Nullable WeakReference<PrometheusRegistry> redirected;
  private volatile boolean lacks;
  private boolean lacksOwn;
  private boolean lackIsLogged;

  private RegistryHome(PrometheusRegistry registry) {
    this.registry = new WeakReference<>(registry);
  }

  static RegistryHome of(PrometheusRegistry registry) {
    return HOMES.computeIfAbsent(registry, RegistryHome::new);
  }

  /** Returns the registry on which sets are registered that a program registers on this one. */
  static PrometheusRegistry actual(PrometheusRegistry registry) {
    RegistryHome home = HOMES.get(registry);
    WeakReference<PrometheusRegistry> redirected = home == null ? null : home.redirected;
    PrometheusRegistry other = redirected == null ? null : redirected.get();
    return other == null ? registry : other;
  }

  void redirect(@Nullable PrometheusRegistry other) {
    redirected = other == null ? null : new WeakReference<>(other);
  }

  /** Returns what the families belong to, as far as it has said so. */
  synchronized List<SetOwner> owners() {
    return owners.values().stream().map(WeakReference::get).filter(Objects::nonNull).toList();
  }

  /** Remembers what families belong to, which may have a class of the user. */
  synchronized void belongs(FamilySet families, SetOwner owner) {
    owners.put(families, new WeakReference<>(owner));
  }

  /** Registers all families of a set, or none. */
  synchronized void add(PrometheusRegistry registry, Claim claim, FamilySet families) {
    List<ReservedName> reserved = reserve(registry, claim, families);
    open(registry);
    families.families().forEach(family -> claims.put(family.name(), claim));
    names.put(families, reserved);
    own.add(families);
    reserveOwn(registry);
    exposed.add(families.families());
    sources.start(families.sources());
  }

  /** Registers all families of a set, now or when a scrape begins and their names are free. */
  synchronized void addWhenFree(PrometheusRegistry registry, Claim claim, FamilySet families) {
    try {
      add(registry, claim, families);
    } catch (IllegalStateException taken) {
      open(registry);
      waiting.put(families, claim);
      lacks = true;
      new Waiting(claim, isExposed(claim)).log(taken);
    }
  }

  /** Removes all families of a set; with the last set, also removes Forethought's own metrics. */
  synchronized void remove(PrometheusRegistry registry, FamilySet families) {
    owners.remove(families);
    if (waiting.remove(families) == null) {
      exposed.remove(families.families());
      names.getOrDefault(families, List.of()).forEach(registry::unregister);
      names.remove(families);
      families.families().forEach(family -> claims.remove(family.name()));
      own.remove(families);
      sources.stop(families.sources());
    }
    if (own.isEmpty() && waiting.isEmpty()) {
      exposed.clear();
      ownNames.values().forEach(registry::unregister);
      ownNames.clear();
      lacksOwn = false;
      lacks = false;
      registry.unregister(exposed);
      registry.unregister(exposed.beginning());
    }
  }

  private List<ReservedName> reserve(PrometheusRegistry registry, Claim claim, FamilySet families) {
    List<ReservedName> reserved = new ArrayList<>();
    for (Family family : families.families()) {
      ReservedName name = new ReservedName(family);
      try {
        registry.register(name);
      } catch (RuntimeException e) {
        reserved.forEach(registry::unregister);
        Taken taken = new Taken(family, claim, Optional.ofNullable(claims.get(family.name())));
        throw new IllegalStateException(taken.message(e), e);
      }
      reserved.add(name);
    }
    return reserved;
  }

  /** Registers what exposes the metrics, unless it is registered. */
  private void open(PrometheusRegistry registry) {
    if (isRegistered(() -> registry.register(exposed.beginning()))) {
      return;
    }
    // The registry is new, or it was cleared, which removed the sets before this one.
    exposed.clear();
    ownNames.clear();
    sources.stopAll();
    registry.register(exposed);
  }

  private static boolean isRegistered(Runnable registration) {
    try {
      registration.run();
      return false;
    } catch (IllegalArgumentException already) {
      return true;
    }
  }

  /**
   * Exposes Forethought's own metrics as far as their names are free. If two class loaders each
   * load Forethought and share a registry, only the first exposes them, until it has no more sets.
   */
  private void reserveOwn(PrometheusRegistry registry) {
    lacksOwn = false;
    for (Collector metric : own.collectors()) {
      if (!ownNames.containsKey(metric)) {
        ReservedName name = new ReservedName(metric);
        try {
          registry.register(name);
          ownNames.put(metric, name);
          exposed.add(List.of(metric));
        } catch (IllegalArgumentException taken) {
          lacksOwn = true;
          logLack(taken);
        }
      }
    }
    lacks = lacksOwn || !waiting.isEmpty();
  }

  private void beginScrape(Predicate<String> includedNames) {
    reserveMissing();
    sources.beginScrape(includedNames);
  }

  private void reserveMissing() {
    PrometheusRegistry present = lacks ? registry.get() : null;
    if (present != null) {
      synchronized (this) {
        List.copyOf(waiting.entrySet())
            .forEach(each -> addWaiting(present, each.getValue(), each.getKey()));
        if (lacksOwn) {
          reserveOwn(present);
        }
        lacks = lacksOwn || !waiting.isEmpty();
      }
    }
  }

  private void addWaiting(PrometheusRegistry registry, Claim claim, FamilySet families) {
    try {
      add(registry, claim, families);
      waiting.remove(families);
    } catch (IllegalStateException stillTaken) {
      // The next scrape tries again.
    }
  }

  private boolean isExposed(Claim claim) {
    return claims.values().stream().anyMatch(other -> other.set().equals(claim.set()));
  }

  private void logLack(IllegalArgumentException taken) {
    if (!lackIsLogged) {
      lackIsLogged = true;
      System.getLogger(RegistryHome.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "A metric about Forethought itself is not exposed: {0}",
              taken.getMessage());
    }
  }
}
