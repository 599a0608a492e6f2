package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.List;

/** A rule for declarations. */
public interface Rule {

  /** Adds the violations of the rule, in the order of the declarations. */
  void check(Declarations declarations, Findings findings);

  /** The violations of the rule alone. */
  default List<Finding> findings(Declarations declarations) {
    Findings findings = new Findings();
    check(declarations, findings);
    return findings.all();
  }

  /**
   * Whether it also checks metrics of methods with a body. Nothing is generated for those, so only
   * that is reported.
   */
  default boolean checksBodies() {
    return false;
  }
}
