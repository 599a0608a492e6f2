package io.forethought.processor.rules;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Renaming;
import java.util.stream.Stream;

/**
 * The old name of a metric.
 *
 * @param declared the metric
 * @param renaming what it was called before
 */
record OldName(Declared declared, Renaming renaming) {

  /** All old names, in the order of the declarations. */
  static Stream<OldName> all(Declarations declarations) {
    return declarations.sets().stream().flatMap(OldName::of);
  }

  /** The old names of a set. */
  static Stream<OldName> of(MetricSet set) {
    return set.metrics().stream()
        .flatMap(
            metric ->
                metric.renamedFrom().stream()
                    .map(renaming -> new OldName(new Declared(set, metric), renaming)));
  }

  String name() {
    return renaming.oldName().value();
  }

  MetricType type() {
    return declared.type();
  }
}
