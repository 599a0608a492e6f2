package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects counters that have a unit but count calls. */
final class UnitWithoutAmountRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, UnitWithoutAmountRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    return Amounts.areCalls(metric)
        ? Stream.of(
            Finding.of(
                Code.UNIT_WITHOUT_AMOUNT,
                metric.site(),
                declared.name(),
                metric.unit().value().word(),
                metric.method(),
                fix(declared)))
        : Stream.empty();
  }

  private static String fix(Declared declared) {
    return Amounts.forgotten(declared.metric())
        .map(label -> "mark the parameter: " + MeantAmount.of(declared, label).fix())
        .orElse("add a parameter: " + CorrectName.amount(declared.metric().unit().value()));
  }
}
