package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Requires that each quantile is greater than the one before it. Reports the first that is not. */
final class QuantilesNotRisingRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Steps shares = Steps.shares(declared.metric().quantiles());
    Optional<Steps.Step> step = shares.notRising();
    if (step.isPresent()) {
      findings.add(
          Code.QUANTILES_NOT_RISING,
          step.get().site(),
          Steps.number(step.get().value()),
          declared.name(),
          Steps.number(step.get().before()),
          shares.sorted());
    }
  }
}
