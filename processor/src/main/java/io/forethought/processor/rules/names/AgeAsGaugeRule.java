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

/** Requires gauges to record when something happened, not how long ago. */
final class AgeAsGaugeRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, AgeAsGaugeRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return Moment.since(declared, declared.stemWords()).isPresent()
        ? Stream.of(
            Finding.of(
                Code.AGE_AS_GAUGE,
                declared.metric().name().site(),
                declared.name(),
                fix(CorrectName.of(declared))))
        : Stream.empty();
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
