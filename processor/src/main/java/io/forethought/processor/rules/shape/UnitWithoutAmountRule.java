package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.MetricRule;

/** Rejects counters that have a unit but count calls. */
final class UnitWithoutAmountRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (Amounts.areCalls(metric)) {
      findings.add(
          Code.UNIT_WITHOUT_AMOUNT,
          metric.site(),
          declared.name(),
          metric.unit().value().word(),
          metric.method(),
          fix(declared));
    }
  }

  private static String fix(Declared declared) {
    return Amounts.forgotten(declared.metric())
        .map(label -> "mark the parameter: " + MeantAmount.of(declared, label).fix())
        .orElse("add a parameter: " + CorrectName.amount(declared.metric().unit().value()));
  }
}
