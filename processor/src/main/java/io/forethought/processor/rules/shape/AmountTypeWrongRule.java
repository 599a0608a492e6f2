package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.MetricRule;

/** Requires an amount of a type that can be recorded in the metric's unit. */
final class AmountTypeWrongRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    if (declared.metric().hasBody()) {
      return;
    }
    for (Amount amount : Amounts.used(declared.metric())) {
      if (amount.kind() == Amount.Kind.OTHER) {
        findings.add(finding(amount, "which cannot be recorded", fix(declared, amount)));
      } else if (amount.kind() == Amount.Kind.DURATION) {
        checkDuration(declared, amount, findings);
      }
    }
  }

  /** Reports nothing if the name already contains seconds and a naming rule asks for the unit. */
  private static void checkDuration(Declared declared, Amount amount, Findings findings) {
    BaseUnit unit = declared.metric().unit().value();
    if (unit == BaseUnit.SECONDS || CorrectName.of(declared).unit() == BaseUnit.SECONDS) {
      return;
    }
    String declaredUnit = unit == BaseUnit.NONE ? "has no unit" : "has the unit Unit." + unit;
    findings.add(
        finding(
            amount,
            "which is recorded in seconds, but the metric " + declaredUnit,
            durationFix(declared)));
  }

  private static String durationFix(Declared declared) {
    CorrectName named = CorrectName.of(declared);
    CorrectName inSeconds = new CorrectName(declared, named.words(), BaseUnit.SECONDS);
    return inSeconds.fix(CorrectName.attribute(BaseUnit.SECONDS));
  }

  private static Finding finding(Amount amount, String reason, String fix) {
    return Finding.of(
        Code.AMOUNT_TYPE_WRONG, amount.site(), amount.parameter(), amount.type(), reason, fix);
  }

  private static String fix(Declared declared, Amount amount) {
    return MeantAmount.isNumber(amount.type())
        ? new MeantAmount(declared, amount.parameter(), amount.type()).fix()
        : "use a long, a double or a java.time.Duration";
  }
}
