package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Moment;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires the suffix {@code _timestamp_seconds} on gauges of a moment. */
final class MomentWithoutTimestampRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, MomentWithoutTimestampRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    boolean broken =
        Moment.of(declared, declared.stemWords()).isPresent()
            && !String.join("_", declared.words()).endsWith("timestamp_seconds");
    return broken
        ? Stream.of(
            Finding.of(
                Code.MOMENT_WITHOUT_TIMESTAMP,
                declared.metric().name().site(),
                declared.name(),
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }
}
