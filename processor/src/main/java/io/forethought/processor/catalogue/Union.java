package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Catalogues put together, each metric set once. A set comes whole from the first catalogue that
 * has it, as a class comes from the first jar of the class path that has it.
 */
public final class Union {

  private final Set<String> sets = new HashSet<>();

  /** Starts with none. */
  public Union() {}

  /** The entries of one more catalogue, without those of sets that have been there before. */
  public List<CatalogueEntry> add(List<CatalogueEntry> entries) {
    List<CatalogueEntry> added =
        entries.stream().filter(entry -> !sets.contains(entry.set())).toList();
    added.forEach(entry -> sets.add(entry.set()));
    return added;
  }
}
