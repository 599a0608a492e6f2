package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Moment;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;

/** Requires gauges to record when something happened, not how long ago. */
final class AgeAsGaugeRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    if (Moment.since(declared, declared.stemWords()).isPresent()) {
      findings.add(
          Code.AGE_AS_GAUGE,
          declared.metric().name().site(),
          declared.name(),
          fix(CorrectName.of(declared)));
    }
  }

  private static String fix(CorrectName correct) {
    return correct
        .full()
        .map(
            name ->
                "export the timestamp: "
                    + correct.fix()
                    + "; compute the age in a query: time() - "
                    + name)
        .orElse("export the timestamp: name = \"…_timestamp_seconds\", unit = Unit.SECONDS");
  }
}
