package io.forethought.processor.naming;

import io.forethought.processor.model.CalendarDay;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.SampleNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The old name of a metric.
 *
 * @param declared the metric
 * @param renaming what it was called before
 */
public record OldName(Declared declared, Renaming renaming) {

  /** All old names, in the order of the declarations. */
  public static List<OldName> all(Declarations declarations) {
    List<OldName> all = new ArrayList<>();
    for (MetricSet set : declarations.sets()) {
      all.addAll(of(set));
    }
    return all;
  }

  /** The old names of a set. */
  public static List<OldName> of(MetricSet set) {
    List<OldName> names = new ArrayList<>();
    for (Metric metric : set.metrics()) {
      if (metric.renamedFrom().isPresent()) {
        names.add(new OldName(new Declared(set, metric), metric.renamedFrom().get()));
      }
    }
    return names;
  }

  public String name() {
    return renaming.oldName().value();
  }

  /**
   * The words, whatever separates them, without the type's suffix and without {@code per} and what
   * follows it.
   */
  public List<String> words() {
    String family = DerivedName.snakeCase(SampleNames.family(type(), name()));
    return UnitPhrase.joined(
        Arrays.stream(family.split("[^a-z0-9]+", -1))
            .filter(word -> !word.isEmpty())
            .takeWhile(word -> !word.equals("per"))
            .toList());
  }

  /** The last day on which the name is needed; empty if the user did not write a valid day. */
  public Optional<LocalDate> until() {
    return CalendarDay.of(renaming.until().value());
  }

  public MetricType type() {
    return declared.type();
  }
}
