package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.ReservedSuffix;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects names with a suffix that is reserved for another metric type. */
final class SuffixReservedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, SuffixReservedRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return ReservedSuffix.of(declared)
        .map(
            suffix ->
                Finding.of(
                    Code.SUFFIX_RESERVED,
                    declared.metric().name().site(),
                    declared.type().word(),
                    declared.name(),
                    suffix.text(),
                    suffix.owner(),
                    CorrectName.of(declared).fix()))
        .stream();
  }
}
