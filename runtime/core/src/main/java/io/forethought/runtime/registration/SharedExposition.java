package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.shared.MergedValues;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a registry exposes of a directory that several processes share: the metrics of its sets with
 * the values of all processes, and the metrics that no set of this process has.
 */
final class SharedExposition {

  private final SharedValues values;
  private final WeakReference<PrometheusRegistry> registry;
  private final List<ReservedName> names = new ArrayList<>();

  /** What was on the registry when the last scrape began. */
  private volatile @Nullable RegistryNames onRegistry;

  /** What writes the counters about Forethought itself. */
  private final Participant participant;

  private final Map<Collector, MirroredCounter> mirrored = new ConcurrentHashMap<>();

  SharedExposition(SharedValues values, PrometheusRegistry registry) {
    this.values = values;
    this.registry = new WeakReference<>(registry);
    this.participant = values.newParticipant();
    participant.join();
  }

  /**
   * Reserves the names of the metrics about the directory. If another class loader has them on this
   * registry, it also exposes the metrics that no set has.
   */
  void reserve(PrometheusRegistry registry) {
    if (names.isEmpty()) {
      for (Collector about : values.collectors()) {
        ReservedName name = new ReservedName(about);
        try {
          registry.register(name);
          names.add(name);
        } catch (IllegalArgumentException taken) {
          release(registry);
          return;
        }
      }
    }
  }

  private void release(PrometheusRegistry registry) {
    names.forEach(registry::unregister);
    names.clear();
  }

  /** Forgets the names, after the registry was cleared. */
  void forget() {
    names.clear();
  }

  /** Ends the exposition. */
  void end(PrometheusRegistry registry) {
    RegistryNames.of(registry).leaveOut(values.directory(), none -> false);
    release(registry);
    participant.leave();
  }

  /** Returns whether the values of a metric are where other processes see them. */
  boolean takes(Collector metric) {
    if (metric instanceof Family family) {
      return family.shared().isPresent();
    }
    if (metric.getMetricFamilyDescriptor().getType() != MetricType.COUNTER) {
      return false;
    }
    MirroredCounter unused =
        mirrored.computeIfAbsent(metric, own -> new MirroredCounter(own, participant));
    return true;
  }

  /** Begins a scrape. */
  void begin(List<Collector> metrics) {
    values.refresh();
    PrometheusRegistry present = registry.get();
    if (present != null) {
      RegistryNames names = RegistryNames.of(present);
      onRegistry = names;
      if (names.haveDirectory(values.directory())) {
        Set<String> own = ownNames(metrics);
        names.leaveOut(
            values.directory(),
            other -> !own.contains(other.getMetadata().getName()) && names.clashWith(other));
      }
    }
  }

  /** Returns the names in the directory of the metrics that other processes see. */
  private Set<String> ownNames(List<Collector> metrics) {
    Set<String> own = new HashSet<>();
    for (Collector metric : metrics) {
      if (takes(metric)) {
        MirroredCounter counter = mirrored.get(metric);
        own.add(
            counter == null
                ? ((Family) metric).shared().orElseThrow().name()
                : counter.sharedName());
      }
    }
    return own;
  }

  /** Returns the metrics whose names a scrape includes, also those of other processes. */
  List<MetricSnapshot> snapshots(List<Collector> metrics, Predicate<String> included) {
    PrometheusRegistry present = registry.get();
    if (present == null) {
      return List.of();
    }
    RegistryNames begun = onRegistry;
    RegistryNames all = begun == null ? RegistryNames.of(present) : begun;
    // A program can also register the directory itself. Then this look only removes series.
    if (all.haveDirectory(values.directory())) {
      return new Look(List.of(), included, false).snapshots();
    }
    Look look = new Look(metrics, included, !names.isEmpty());
    List<MetricSnapshot> snapshots = look.snapshots();
    if (!names.isEmpty()) {
      look.addOthers(all, snapshots);
      addAbout(included, snapshots);
    }
    return snapshots;
  }

  private void addAbout(Predicate<String> included, List<MetricSnapshot> snapshots) {
    for (Collector about : values.collectors()) {
      if (isIncluded(about.getMetricFamilyDescriptor().getMetadata(), included)) {
        snapshots.add(about.collect());
      }
    }
  }

  private static boolean isIncludedInAnyType(String name, Predicate<String> included) {
    return included.test(name) || included.test(name + "_total") || included.test(name + "_info");
  }

  private static boolean isIncluded(MetricMetadata metadata, Predicate<String> included) {
    return included.test(metadata.getPrometheusName())
        || included.test(metadata.getExpositionBasePrometheusName());
  }

  /** One look at the values of all processes. */
  private final class Look {

    private final List<Family> families = new ArrayList<>();
    private final List<MirroredCounter> counters = new ArrayList<>();
    private final MergedValues all;

    Look(List<Collector> metrics, Predicate<String> included, boolean hasOthers) {
      Set<String> own = new HashSet<>();
      for (Collector metric : metrics) {
        MirroredCounter counter = mirrored.get(metric);
        if (counter != null && isIncluded(counter.metadata(), included)) {
          counters.add(counter);
          own.add(counter.sharedName());
        } else if (metric instanceof Family family && family.isIncluded(included)) {
          families.add(family);
          own.add(family.shared().orElseThrow().name());
        }
      }
      this.all =
          read(name -> own.contains(name) || (hasOthers && isIncludedInAnyType(name, included)));
    }

    private MergedValues read(Predicate<String> wanted) {
      try {
        return values.read(wanted);
      } catch (RuntimeException failure) {
        counters.clear();
        return new Unreadable(failure);
      }
    }

    List<MetricSnapshot> snapshots() {
      List<MetricSnapshot> snapshots = new ArrayList<>();
      for (Family family : families) {
        MetricSnapshot snapshot = family.collect(all);
        if (snapshot != null) {
          snapshots.add(snapshot);
        }
      }
      for (MirroredCounter counter : counters) {
        snapshots.add(counter.snapshot(all));
      }
      return snapshots;
    }

    void addOthers(RegistryNames onRegistry, List<MetricSnapshot> snapshots) {
      for (MetricSnapshot other : all.others()) {
        if (onRegistry.clashWith(other)) {
          values.leaveOut(other.getMetadata().getName(), "a metric of this process has its name");
        } else {
          snapshots.add(other);
        }
      }
    }
  }

  /** A directory that cannot be read. The failure is counted for each family. */
  private record Unreadable(RuntimeException failure) implements MergedValues {

    @Override
    public MetricSnapshot family(SharedFamily<?> family, MetricMetadata metadata) {
      throw failure;
    }

    @Override
    public List<MetricSnapshot> others() {
      return List.of();
    }
  }
}
