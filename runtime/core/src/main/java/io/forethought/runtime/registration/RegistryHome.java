package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.own.OwnMetrics;
import io.forethought.runtime.shared.DirectoryQuery;
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
import java.util.Objects;
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
  private final Map<FamilySet, WeakReference<SetOwner>> owners = new HashMap<>();
  private final OwnNames ownNames = new OwnNames(own);
  private final Map<FamilySet, Claim> waiting = new LinkedHashMap<>();

  /** The sources of all gauges; null until the first gauge with a source. */
  private volatile @Nullable GaugeSources sources;

  private volatile @Nullable WeakReference<PrometheusRegistry> redirected;
  private volatile boolean lacks;
  private volatile boolean isClosed;

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

  /** Returns the registry on which sets are registered instead; null if it is this one. */
  @Nullable PrometheusRegistry redirected() {
    WeakReference<PrometheusRegistry> other = redirected;
    return other == null ? null : other.get();
  }

  synchronized void redirect(PrometheusRegistry other) {
    redirected = new WeakReference<>(other);
  }

  synchronized void endRedirection() {
    redirected = null;
    registry().ifPresent(this::closeIfEmpty);
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
    for (Family family : families.families()) {
      claims.put(family.name(), claim);
    }
    names.put(families, reserved);
    own.add(families);
    reserveOwn(registry);
    exposed.add(families.families());
    exposed.share(families, registry);
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
      stopSources(families.sources());
    }
    closeIfEmpty(registry);
  }

  private void closeIfEmpty(PrometheusRegistry registry) {
    if (own.isEmpty() && waiting.isEmpty()) {
      exposed.clear(registry);
      ownNames.release(registry);
      lacks = false;
      close(registry);
    }
  }

  /** Closes this home, unless it says where sets are registered instead. */
  private void close(PrometheusRegistry registry) {
    if (redirected == null) {
      registry.unregister(exposed);
      registry.unregister(beginning);
      isClosed = true;
    }
  }

  private void startSources(List<GaugeSource> added) {
    if (!added.isEmpty()) {
      GaugeSources known = sources;
      if (known == null) {
        known = new GaugeSources(exposed.isShared());
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

  /** Returns whether the registry has no more metric sets. */
  boolean isClosed() {
    return isClosed;
  }

  /** Registers what exposes the metrics, unless it is registered. */
  synchronized void open(PrometheusRegistry registry) {
    try {
      registry.register(beginning);
    } catch (IllegalArgumentException already) {
      return;
    }
    // The registry is new, or it was cleared, which removed the sets before this one.
    isClosed = false;
    exposed.clear();
    ownNames.forget();
    GaugeSources known = sources;
    if (known != null) {
      known.stopAll();
    }
    registry.register(exposed);
  }

  private void reserveOwn(PrometheusRegistry registry) {
    exposed.add(ownNames.reserve(registry));
    lacks = ownNames.areMissing() || !waiting.isEmpty();
  }

  /** Begins a scrape that includes these names. */
  @Override
  public void accept(Predicate<String> includedNames) {
    if (includedNames instanceof HomeRequest request) {
      request.answer(this);
      return;
    }
    if (exposed.isShared() && includedNames instanceof DirectoryQuery) {
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
        reserveOwn(present);
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
}
