package io.forethought.processor.rules.module;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A metric that is in the lock file and still exported.
 *
 * @param locked the metric in the lock file
 * @param now the metric as declared
 * @param site the method that declares it
 */
record LockedMetric(Locked locked, Locked now, Site site) {

  /** The metrics in the lock file that are still exported under their names. */
  static List<LockedMetric> all(ModuleMetrics module) {
    List<LockedMetric> all = new ArrayList<>();
    if (module.lock().isEmpty()) {
      return all;
    }
    Map<String, Exported> exported = exported(module);
    for (Locked locked : module.lock().get().metrics()) {
      Exported now = exported.get(locked.name());
      if (now != null) {
        all.add(new LockedMetric(locked, now.metric(), now.site()));
      }
    }
    return all;
  }

  private record Exported(Locked metric, Site site) {}

  private static Map<String, Exported> exported(ModuleMetrics module) {
    Map<String, Exported> byName = new HashMap<>();
    for (CatalogueEntry entry : module.exported()) {
      for (Locked metric : Lock.of(List.of(entry)).metrics()) {
        byName.putIfAbsent(metric.name(), new Exported(metric, entry.site()));
      }
    }
    return byName;
  }

  /** Those with an unchanged type, so that the rest can be compared. */
  static List<LockedMetric> comparable(ModuleMetrics module) {
    List<LockedMetric> comparable = new ArrayList<>();
    for (LockedMetric metric : all(module)) {
      if (metric.locked().type() == metric.now().type()) {
        comparable.add(metric);
      }
    }
    return comparable;
  }

  String name() {
    return locked.name();
  }

  /** The labels in the lock file that no longer exist. */
  List<CatalogueLabel> removedLabels() {
    return missing(locked.labels(), now.labels());
  }

  /** The labels that are not in the lock file. */
  List<CatalogueLabel> addedLabels() {
    return missing(now.labels(), locked.labels());
  }

  private static List<CatalogueLabel> missing(List<CatalogueLabel> from, List<CatalogueLabel> in) {
    List<CatalogueLabel> missing = new ArrayList<>();
    for (CatalogueLabel label : from) {
      if (named(label.name(), in).isEmpty()) {
        missing.add(label);
      }
    }
    return missing;
  }

  private static Optional<CatalogueLabel> named(String name, List<CatalogueLabel> labels) {
    for (CatalogueLabel label : labels) {
      if (label.name().equals(name)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /**
   * A label that is in the lock file and still exists.
   *
   * @param locked the label in the lock file
   * @param now the label as declared
   */
  record Pair(CatalogueLabel locked, CatalogueLabel now) {}

  /** The labels whose values are known both in the lock file and in the declaration. */
  List<Pair> closedLabels() {
    List<Pair> pairs = new ArrayList<>();
    for (CatalogueLabel label : locked.labels()) {
      for (CatalogueLabel other : now.labels()) {
        if (label.isClosed() && other.isClosed() && other.name().equals(label.name())) {
          pairs.add(new Pair(label, other));
        }
      }
    }
    return pairs;
  }
}
