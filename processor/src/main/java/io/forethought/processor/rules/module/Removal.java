package io.forethought.processor.rules.module;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A locked metric that no longer exists.
 *
 * @param locked the metric in the lock file
 * @param successor the new metric that may be the same one under another name
 */
record Removal(Locked locked, Optional<CatalogueEntry> successor) {

  /** Names that differ in more than half of their letters are not renamings. */
  private static final int LIKENESS = 2;

  /** The locked metrics that no longer exist, in the order of the lock file. */
  static Stream<Removal> all(ModuleMetrics module) {
    return module.lock().stream().flatMap(lock -> all(module, lock));
  }

  private static Stream<Removal> all(ModuleMetrics module, Lock lock) {
    Set<String> exported = names(Lock.of(module.exported()));
    Set<String> known = names(lock);
    List<CatalogueEntry> added =
        module.exported().stream().filter(entry -> !known.contains(entry.name().value())).toList();
    return lock.metrics().stream()
        .filter(locked -> !exported.contains(locked.name()))
        .map(locked -> new Removal(locked, successor(locked, added)));
  }

  /** The new metrics that may be renamed old ones. */
  static Set<CatalogueEntry> successors(ModuleMetrics module) {
    return all(module).flatMap(removal -> removal.successor().stream()).collect(Collectors.toSet());
  }

  private static Set<String> names(Lock lock) {
    return lock.metrics().stream().map(Locked::name).collect(Collectors.toSet());
  }

  /** The new metric that is most similar to a locked one, if any may be a renamed one. */
  private static Optional<CatalogueEntry> successor(Locked locked, List<CatalogueEntry> added) {
    return added.stream()
        .filter(entry -> entry.type() == locked.type() && labels(entry).equals(labels(locked)))
        .filter(entry -> distance(entry, locked) * LIKENESS <= locked.name().length())
        .min(
            Comparator.comparingInt((CatalogueEntry entry) -> distance(entry, locked))
                .thenComparing(CatalogueEntry.ORDER));
  }

  private static List<String> labels(CatalogueEntry entry) {
    return entry.labels().stream().map(CatalogueLabel::name).sorted().toList();
  }

  private static List<String> labels(Locked locked) {
    return locked.labels().stream().map(CatalogueLabel::name).sorted().toList();
  }

  private static int distance(CatalogueEntry entry, Locked locked) {
    return EditDistance.of(entry.name().value(), locked.name());
  }
}
