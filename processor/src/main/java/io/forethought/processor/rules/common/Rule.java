package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.stream.Stream;

/** A rule for declarations. */
@FunctionalInterface
public interface Rule {

  /** The violations of the rule, in the order of the declarations. */
  Stream<Finding> findings(Declarations declarations);

  /**
   * Whether it also checks metrics of methods with a body. Nothing is generated for those, so only
   * that is reported.
   */
  default boolean checksBodies() {
    return false;
  }
}
