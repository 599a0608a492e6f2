package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that each quantile is greater than the one before it. Reports the first that is not. */
final class QuantilesNotRisingRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, QuantilesNotRisingRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Steps shares = Steps.of(declared.metric().quantiles(), Steps::isShare);
    return shares
        .notRising()
        .map(
            step ->
                Finding.of(
                    Code.QUANTILES_NOT_RISING,
                    step.site(),
                    Steps.number(step.value()),
                    declared.name(),
                    Steps.number(step.before()),
                    shares.sorted()))
        .stream();
  }
}
