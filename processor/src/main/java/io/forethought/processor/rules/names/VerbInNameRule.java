package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.MethodVerb;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.Optional;

/** Rejects names derived from a method that says what its call does. */
final class VerbInNameRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Optional<String> verb = MethodVerb.in(declared);
    if (verb.isPresent()) {
      findings.add(
          Code.VERB_IN_NAME,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          verb.get(),
          CorrectName.of(declared).fix());
    }
  }
}
