package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Moment;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;

/** Requires the suffix {@code _timestamp_seconds} on gauges of a moment. */
final class MomentWithoutTimestampRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    boolean broken =
        Moment.of(declared, declared.stemWords()).isPresent()
            && !String.join("_", declared.words()).endsWith("timestamp_seconds");
    if (broken) {
      findings.add(
          Code.MOMENT_WITHOUT_TIMESTAMP,
          declared.metric().name().site(),
          declared.name(),
          CorrectName.of(declared).fix());
    }
  }
}
