package io.forethought.processor.rules.module;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  static List<Removal> all(ModuleMetrics module) {
    List<Removal> removals = new ArrayList<>();
    if (module.lock().isEmpty()) {
      return removals;
    }
    Lock lock = module.lock().get();
    Set<String> exported = names(Lock.of(module.exported()));
    Set<String> known = names(lock);
    List<CatalogueEntry> added = new ArrayList<>();
    for (CatalogueEntry entry : module.exported()) {
      if (!known.contains(entry.name().value())) {
        added.add(entry);
      }
    }
    for (Locked locked : lock.metrics()) {
      if (!exported.contains(locked.name())) {
        removals.add(new Removal(locked, successor(locked, added)));
      }
    }
    return removals;
  }

  /** The new metrics that may be renamed old ones. */
  static Set<CatalogueEntry> successors(ModuleMetrics module) {
    Set<CatalogueEntry> successors = new HashSet<>();
    for (Removal removal : all(module)) {
      if (removal.successor().isPresent()) {
        successors.add(removal.successor().get());
      }
    }
    return successors;
  }

  /** The names of the metrics in a lock file. */
  static Set<String> names(Lock lock) {
    Set<String> names = new HashSet<>();
    for (Locked locked : lock.metrics()) {
      names.add(locked.name());
    }
    return names;
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
