package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Requires that an explicit name ends in the declared unit, followed only by the type's suffix. */
final class UnitNotInNameRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    if (refuses(declared)) {
      findings.add(
          Code.UNIT_NOT_IN_NAME,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          "Unit." + declared.metric().unit().value(),
          CorrectName.of(declared).fix());
    }
  }

  private static boolean refuses(Declared declared) {
    BaseUnit unit = declared.metric().unit().value();
    return unit != BaseUnit.NONE
        && declared.metric().nameGiven()
        && !declared.stem().endsWith("_" + unit.word());
  }
}
