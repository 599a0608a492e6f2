package io.forethought.processor.rules.module;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A metric that is in the lock file and still exported.
 *
 * @param locked the metric in the lock file
 * @param now the metric as declared
 * @param site the method that declares it
 */
record LockedMetric(Locked locked, Locked now, Site site) {

  /** The metrics in the lock file that are still exported under their names. */
  static Stream<LockedMetric> all(ModuleMetrics module) {
    if (module.lock().isEmpty()) {
      return Stream.empty();
    }
    Map<String, Exported> exported = exported(module);
    return module.lock().stream()
        .flatMap(lock -> lock.metrics().stream())
        .flatMap(
            locked ->
                Stream.ofNullable(exported.get(locked.name()))
                    .map(now -> new LockedMetric(locked, now.metric(), now.site())));
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
  static Stream<LockedMetric> comparable(ModuleMetrics module) {
    return all(module).filter(metric -> metric.locked().type() == metric.now().type());
  }

  String name() {
    return locked.name();
  }

  /** The labels in the lock file that no longer exist. */
  Stream<CatalogueLabel> removedLabels() {
    return missing(locked.labels(), now.labels());
  }

  /** The labels that are not in the lock file. */
  Stream<CatalogueLabel> addedLabels() {
    return missing(now.labels(), locked.labels());
  }

  private static Stream<CatalogueLabel> missing(
      List<CatalogueLabel> from, List<CatalogueLabel> in) {
    return from.stream()
        .filter(label -> in.stream().noneMatch(other -> other.name().equals(label.name())));
  }

  /**
   * A label that is in the lock file and still exists.
   *
   * @param locked the label in the lock file
   * @param now the label as declared
   */
  record Pair(CatalogueLabel locked, CatalogueLabel now) {}

  /** The labels whose values are known both in the lock file and in the declaration. */
  Stream<Pair> closedLabels() {
    return locked.labels().stream()
        .filter(CatalogueLabel::isClosed)
        .flatMap(
            label ->
                now.labels().stream()
                    .filter(CatalogueLabel::isClosed)
                    .filter(other -> other.name().equals(label.name()))
                    .map(other -> new Pair(label, other)));
  }
}
