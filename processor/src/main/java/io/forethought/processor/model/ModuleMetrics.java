package io.forethought.processor.model;

import io.forethought.processor.model.operations.AlertSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is known about the metrics of a module.
 *
 * @param own what this compilation declares
 * @param kept what an earlier compilation left in the same output, of classes that this one does
 *     not compile
 * @param libraries what the libraries on the class path or module path declare
 * @param outside metrics outside metric sets
 * @param lock the content of the lock file, if there is one
 * @param limits how many series are allowed
 * @param budget what the declaration of the module allows instead
 * @param settings what this compilation changes about the alerts of integrations
 * @param ofCalls the sets of this compilation whose metrics are about calls of methods
 */
public record ModuleMetrics(
    List<CatalogueEntry> own,
    List<CatalogueEntry> kept,
    List<CatalogueEntry> libraries,
    List<Stray> outside,
    Optional<Lock> lock,
    Limits limits,
    Optional<Budget> budget,
    List<AlertSetting> settings,
    Set<String> ofCalls) {

  /** Copies and sorts the lists. */
  public ModuleMetrics {
    own = sorted(own);
    kept = sorted(kept);
    libraries = sorted(libraries);
    outside = List.copyOf(outside);
    settings = List.copyOf(settings);
    ofCalls = Set.copyOf(ofCalls);
  }

  /** The same with a lock file, unless it belongs to a library. */
  public ModuleMetrics obeying(Optional<Lock> read) {
    boolean foreign = read.isPresent() && isLockOfLibrary(read.get());
    Optional<Lock> ours = foreign ? Optional.empty() : read;
    return new ModuleMetrics(
        own, kept, libraries, outside, ours, limits, budget, settings, ofCalls);
  }

  /** What the module itself exports. */
  public List<CatalogueEntry> exported() {
    return sorted(own, kept);
  }

  /** What a program that uses the module exports, as far as the compiler can see. */
  public List<CatalogueEntry> all() {
    return sorted(exported(), libraries);
  }

  /** How many series that program has. */
  public long series() {
    return Series.plus(series(own), Series.plus(series(kept), series(libraries)));
  }

  private static long series(List<CatalogueEntry> entries) {
    long series = 0;
    for (CatalogueEntry entry : entries) {
      series = Series.plus(series, entry.series());
    }
    return series;
  }

  /**
   * Whether a lock file belongs to a library instead: build tools also pass the options of a module
   * to the compilation of its tests, which sees the module as a library.
   */
  public boolean isLockOfLibrary(Lock of) {
    return of.holdsAny(libraries) && !of.holdsAny(exported());
  }

  @SafeVarargs
  private static List<CatalogueEntry> sorted(List<CatalogueEntry>... lists) {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (List<CatalogueEntry> list : lists) {
      entries.addAll(list);
    }
    entries.sort(CatalogueEntry.ORDER);
    return List.copyOf(entries);
  }
}
