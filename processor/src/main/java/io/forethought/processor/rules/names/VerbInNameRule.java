package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.MethodVerb;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects names derived from a method that says what its call does. */
final class VerbInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, VerbInNameRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return MethodVerb.in(declared)
        .map(
            verb ->
                Finding.of(
                    Code.VERB_IN_NAME,
                    declared.metric().name().site(),
                    declared.type().word(),
                    declared.name(),
                    verb,
                    CorrectName.of(declared).fix()))
        .stream();
  }
}
