package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.List;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL = List.of();

  private Rules() {}

  /** Everything that is wrong with the declarations, sorted by rule. */
  public static Stream<Finding> findings(Declarations declarations) {
    return ALL.stream().flatMap(rule -> rule.findings(declarations));
  }
}
