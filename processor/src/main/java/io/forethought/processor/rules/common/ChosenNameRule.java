package io.forethought.processor.rules.common;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;

/**
 * A rule that checks the name of each metric, except names that are derived from measured methods,
 * whose words are about what the method does.
 */
public interface ChosenNameRule extends Rule {

  /** Adds the violations of a metric. */
  void check(Declared declared, Findings findings);

  @Override
  default void check(Declarations declarations, Findings findings) {
    for (Declared declared : Declared.all(declarations)) {
      if (!declared.isNamedAfterCalls()) {
        check(declared, findings);
      }
    }
  }
}
