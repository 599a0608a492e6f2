package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Combines catalogues, with each metric set once. A complete set comes from the first catalogue
 * that contains it, as a class comes from the first jar on the class path.
 */
public final class Union {

  private final Set<String> sets = new HashSet<>();

  /** An empty union. */
  public Union() {}

  /** The entries of one more catalogue, without sets that are already present. */
  public List<CatalogueEntry> add(List<CatalogueEntry> entries) {
    List<CatalogueEntry> added = new ArrayList<>();
    Set<String> more = new HashSet<>();
    for (CatalogueEntry entry : entries) {
      if (!sets.contains(entry.set())) {
        added.add(entry);
        more.add(entry.set());
      }
    }
    sets.addAll(more);
    return added;
  }
}
