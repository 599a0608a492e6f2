package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.MetricRule;

/** Requires an amount for every event that records a number. */
final class AmountMissingRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (Amounts.areMissing(metric)) {
      findings.add(
          Code.AMOUNT_MISSING, metric.site(), metric.type().word(), metric.method(), fix(declared));
    }
  }

  private static String fix(Declared declared) {
    boolean inSeconds = declared.metric().unit().value() == BaseUnit.SECONDS;
    return Amounts.forgotten(declared.metric())
        .map(label -> "mark the parameter: " + MeantAmount.of(declared, label).fix())
        .orElse(
            "add a parameter: " + CorrectName.amount(inSeconds ? BaseUnit.SECONDS : BaseUnit.NONE));
  }
}
