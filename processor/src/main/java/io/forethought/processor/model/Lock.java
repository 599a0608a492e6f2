package io.forethought.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What dashboards and alerts rely on: the content of a lock file.
 *
 * @param metrics sorted by name
 */
public record Lock(List<Locked> metrics) {

  /** Copies the list. */
  public Lock {
    metrics = List.copyOf(metrics);
  }

  /** What the module would lock now, including old names that are still exported. */
  public static Lock of(List<CatalogueEntry> exported) {
    return new Lock(
        exported.stream()
            .flatMap(Lock::locked)
            .sorted(Comparator.comparing(Locked::name))
            .toList());
  }

  /** Whether any of these metrics is locked here. */
  boolean holdsAny(List<CatalogueEntry> entries) {
    Set<String> names = metrics.stream().map(Locked::name).collect(Collectors.toSet());
    return entries.stream().anyMatch(entry -> names.contains(entry.name().value()));
  }

  private static Stream<Locked> locked(CatalogueEntry entry) {
    Locked metric = locked(entry, entry.name().value(), entry.unit());
    return Stream.concat(
        Stream.of(metric), entry.formerly().map(former -> former(entry, former.name())).stream());
  }

  /** An old name is exported without a declared unit, unless the name contains it. */
  private static Locked former(CatalogueEntry entry, String name) {
    String stem = SampleNames.family(entry.type(), name);
    boolean spelled = stem.endsWith("_" + entry.unit().word());
    Locked old = locked(entry, name, spelled ? entry.unit() : BaseUnit.NONE);
    List<CatalogueLabel> labels =
        old.labels().stream().map(label -> former(label, entry, name)).toList();
    return new Locked(name, old.type(), old.unit(), labels, old.steps());
  }

  /** The label of the states has the name of the metric. */
  private static CatalogueLabel former(CatalogueLabel label, CatalogueEntry entry, String name) {
    return entry.type() == MetricType.STATE_SET && label.name().equals(entry.name().value())
        ? new CatalogueLabel(name, label.values(), label.max())
        : label;
  }

  private static Locked locked(CatalogueEntry entry, String name, BaseUnit unit) {
    List<Double> steps = entry.buckets().isEmpty() ? entry.quantiles() : entry.buckets();
    return new Locked(name, entry.type(), unit, entry.labels(), steps);
  }

  /**
   * One metric of a lock file. Anything else, such as the help, may change.
   *
   * @param name its name; an old name that is still exported is a metric of its own here
   * @param type its type
   * @param unit its base unit
   * @param labels its labels, sorted by name
   * @param steps the buckets of a histogram or the quantiles of a summary
   */
  public record Locked(
      String name,
      MetricType type,
      BaseUnit unit,
      List<CatalogueLabel> labels,
      List<Double> steps) {

    /** Sorts the labels. */
    public Locked {
      labels = labels.stream().sorted(Comparator.comparing(CatalogueLabel::name)).toList();
      steps = List.copyOf(steps);
    }
  }
}
