package io.forethought.processor.rules.common;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;

/** A rule that checks each metric separately. */
public interface MetricRule extends Rule {

  /** Adds the violations of a metric. */
  void check(Declared declared, Findings findings);

  @Override
  default void check(Declarations declarations, Findings findings) {
    for (Declared declared : Declared.all(declarations)) {
      check(declared, findings);
    }
  }
}
