package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import io.forethought.runtime.shared.MergedValues;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a registry exposes of a directory that several processes share: the metrics of its sets with
 * the values of all processes, and the metrics that no set of this process has.
 */
final class SharedExposition {

  private final SharedValues values;
  private final WeakReference<PrometheusRegistry> registry;
  private final List<ReservedName> names = new ArrayList<>();

  SharedExposition(SharedValues values, PrometheusRegistry registry) {
    this.values = values;
    this.registry = new WeakReference<>(registry);
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

  void release(PrometheusRegistry registry) {
    names.forEach(registry::unregister);
    names.clear();
  }

  /** Begins a scrape. */
  void begin() {
    values.refresh();
  }

  /** Returns the metrics whose names a scrape includes. */
  List<MetricSnapshot> snapshots(List<Family> families, Predicate<String> included) {
    PrometheusRegistry present = registry.get();
    RegistryNames others = present == null ? null : RegistryNames.of(present);
    // A program can also register the directory itself.
    boolean isExposed = others != null && others.haveDirectory(values.directory());
    List<Family> own = new ArrayList<>();
    for (Family family : families) {
      if (family.isIncluded(included) && !(isExposed && family.renamedTo().isEmpty())) {
        own.add(family);
      }
    }
    if (others == null || isExposed || names.isEmpty()) {
      return own(own, read(own, name -> false));
    }
    MergedValues all = read(own, name -> included.test(name) || included.test(name + "_total"));
    List<MetricSnapshot> snapshots = own(own, all);
    for (MetricSnapshot other : all.others()) {
      if (others.clashWith(other)) {
        values.leaveOut(other.getMetadata().getName(), "a metric of this process has its name");
      } else {
        snapshots.add(other);
      }
    }
    addAbout(included, snapshots);
    return snapshots;
  }

  private static List<MetricSnapshot> own(List<Family> families, MergedValues all) {
    List<MetricSnapshot> snapshots = new ArrayList<>();
    for (Family family : families) {
      MetricSnapshot snapshot = family.collect(all);
      if (snapshot != null) {
        snapshots.add(snapshot);
      }
    }
    return snapshots;
  }

  private void addAbout(Predicate<String> included, List<MetricSnapshot> snapshots) {
    for (Collector about : values.collectors()) {
      MetricMetadata metadata = about.getMetricFamilyDescriptor().getMetadata();
      if (included.test(metadata.getPrometheusName())
          || included.test(metadata.getExpositionBasePrometheusName())) {
        snapshots.add(about.collect());
      }
    }
  }

  private MergedValues read(List<Family> families, Predicate<String> others) {
    Set<String> own = new HashSet<>();
    for (Family family : families) {
      own.add(family.shared().orElseThrow().name());
    }
    try {
      return values.read(name -> own.contains(name) || others.test(name));
    } catch (RuntimeException failure) {
      return new Unreadable(failure);
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
