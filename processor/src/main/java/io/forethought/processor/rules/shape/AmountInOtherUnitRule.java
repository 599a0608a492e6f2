package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.SpelledUnit;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Rejects numbers that are recorded in another unit than their parameter is named after. */
final class AmountInOtherUnitRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    if (declared.metric().hasBody()) {
      return;
    }
    for (Amount amount : Amounts.used(declared.metric())) {
      if (isNumber(amount)) {
        check(declared, amount, findings);
      }
    }
  }

  private static boolean isNumber(Amount amount) {
    return amount.kind() == Amount.Kind.LONG || amount.kind() == Amount.Kind.DOUBLE;
  }

  private static void check(Declared declared, Amount amount, Findings findings) {
    MeantAmount meant = new MeantAmount(declared, amount.parameter(), amount.type());
    Optional<SpelledUnit> spelled = meant.spelled();
    if (spelled.isPresent() && isOther(declared, spelled.get())) {
      findings.add(
          Code.AMOUNT_IN_OTHER_UNIT,
          amount.site(),
          amount.parameter(),
          spelled.get().word(),
          declared.name(),
          unit(declared),
          meant.fix());
    }
  }

  /**
   * Whether values in this unit are recorded as if they were in another one. Reports nothing if the
   * name contains the same base unit and a naming rule asks to declare it.
   */
  private static boolean isOther(Declared declared, SpelledUnit spelled) {
    BaseUnit unit = declared.metric().unit().value();
    if (unit != BaseUnit.NONE) {
      return !(spelled.isBase() && spelled.measures(unit));
    }
    BaseUnit named = CorrectName.of(declared).unit();
    boolean said = spelled.unit().filter(named::equals).isPresent();
    return !spelled.isSingular() && !(said && spelled.isBase());
  }

  private static String unit(Declared declared) {
    BaseUnit unit = declared.metric().unit().value();
    return unit == BaseUnit.NONE ? "without a unit" : "in " + unit.word();
  }
}
