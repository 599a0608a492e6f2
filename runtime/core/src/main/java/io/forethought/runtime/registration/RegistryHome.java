package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.own.OwnMetrics;
import io.forethought.runtime.source.GaugeSource;
import io.forethought.runtime.source.GaugeSources;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of one registry: which metric belongs to which set, and Forethought's own metrics.
 * Refers neither to the registry nor to classes of the user.
 */
final class RegistryHome implements Consumer<Predicate<String>> {

  private volatile WeakReference<PrometheusRegistry> registry;
  private final OwnMetrics own = new OwnMetrics();
  private final ExposedMetrics exposed = new ExposedMetrics();
  private final Collector beginning = new ScrapeListener(this);
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<FamilySet, List<ReservedName>> names = new HashMap<>();
  private final Map<Collector, ReservedName> ownNames = new HashMap<>();
  private final Map<FamilySet, Claim> waiting = new LinkedHashMap<>();

  /** The sources of all gauges; null until the first gauge with a source. */
  private volatile @Nullable GaugeSources sources;

  private volatile boolean lacks;
  private boolean lacksOwn;
  private boolean lackIsLogged;

  RegistryHome(PrometheusRegistry registry) {
    this.registry = new WeakReference<>(registry);
  }

  /** Replaces a proxy of the registry. */
  void belongTo(PrometheusRegistry registry) {
    this.registry = new WeakReference<>(registry);
  }

  /** Returns the registry, or a proxy of it. */
  Optional<PrometheusRegistry> registry() {
    return Optional.ofNullable(registry.get());
  }

  /** Registers all families of a set, or none. */
  synchronized void add(PrometheusRegistry registry, Claim claim, FamilySet families) {
    List<ReservedName> reserved = reserve(registry, claim, families);
    open(registry);
    for (Family family : families.families()) {
      claims.put(family.name(), claim);
    }
    names.put(families, reserved);
    own.add(families);
    reserveOwn(registry);
    exposed.add(families.families());
    startSources(families.sources());
  }

  /** Registers all families of a set, now or when a scrape begins and their names are free. */
  synchronized void addWhenFree(PrometheusRegistry registry, Claim claim, FamilySet families) {
    try {
      add(registry, claim, families);
    } catch (IllegalStateException taken) {
      open(registry);
      waiting.put(families, claim);
      lacks = true;
      logWaiting(claim, taken);
    }
  }

  /** Removes all families of a set; with the last set, also removes Forethought's own metrics. */
  synchronized void remove(PrometheusRegistry registry, FamilySet families) {
    if (waiting.remove(families) == null) {
      exposed.remove(families.families());
      names.getOrDefault(families, List.of()).forEach(registry::unregister);
      names.remove(families);
      families.families().forEach(family -> claims.remove(family.name()));
      own.remove(families);
      stopSources(families.sources());
    }
    closeIfEmpty(registry);
  }

  private void closeIfEmpty(PrometheusRegistry registry) {
    if (own.isEmpty() && waiting.isEmpty()) {
      exposed.clear();
      ownNames.values().forEach(registry::unregister);
      ownNames.clear();
      lacksOwn = false;
      lacks = false;
      registry.unregister(exposed);
      registry.unregister(beginning);
      RegistryHomes.forget(this);
    }
  }

  private void startSources(List<GaugeSource> added) {
    if (!added.isEmpty()) {
      GaugeSources known = sources;
      if (known == null) {
        known = new GaugeSources();
        sources = known;
      }
      known.start(added);
    }
  }

  private void stopSources(List<GaugeSource> removed) {
    GaugeSources known = sources;
    if (known != null) {
      known.stop(removed);
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
        closeIfEmpty(registry);
        Taken taken = new Taken(family, claim, Optional.ofNullable(claims.get(family.name())));
        throw new IllegalStateException(taken.message(e), e);
      }
      reserved.add(name);
    }
    return reserved;
  }

  /** Registers what exposes the metrics, unless it is registered. */
  synchronized void open(PrometheusRegistry registry) {
    try {
      registry.register(beginning);
    } catch (IllegalArgumentException already) {
      return;
    }
    // The registry is new, or it was cleared, which removed the sets before this one.
    exposed.clear();
    ownNames.clear();
    GaugeSources known = sources;
    if (known != null) {
      known.stopAll();
    }
    registry.register(exposed);
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

  /** Begins a scrape that includes these names. */
  @Override
  public void accept(Predicate<String> includedNames) {
    if (includedNames instanceof HomeRequest request) {
      request.answer(this);
      return;
    }
    reserveMissing();
    GaugeSources known = sources;
    if (known != null) {
      known.beginScrape(includedNames);
    }
    exposed.begin();
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

  private static void logWaiting(Claim claim, IllegalStateException taken) {
    Throwable cause = taken.getCause() == null ? taken : taken.getCause();
    System.getLogger(RegistryHome.class.getName())
        .log(
            Integrations.contain(claim.set())
                ? System.Logger.Level.INFO
                : System.Logger.Level.WARNING,
            "The metric set \"{0}\" is recorded, but not exposed, because the registry already has"
                + " a metric with one of its names ({1}). It is exposed when that metric is"
                + " removed, for example when another application stops. To expose both, give each"
                + " application a registry or a namespace of its own.",
            claim.set(),
            cause.getMessage());
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
