package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires an amount of a type that can be recorded in the metric's unit. */
final class AmountTypeWrongRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, AmountTypeWrongRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return declared.metric().hasBody()
        ? Stream.empty()
        : Amounts.used(declared.metric()).stream().flatMap(amount -> judge(declared, amount));
  }

  private static Stream<Finding> judge(Declared declared, Amount amount) {
    return switch (amount.kind()) {
      case OTHER -> Stream.of(finding(amount, "which cannot be recorded", fix(declared, amount)));
      case DURATION -> duration(declared, amount);
      case LONG, DOUBLE, UNRESOLVED -> Stream.empty();
    };
  }

  /** Reports nothing if the name already contains seconds and a naming rule asks for the unit. */
  private static Stream<Finding> duration(Declared declared, Amount amount) {
    BaseUnit unit = declared.metric().unit().value();
    if (unit == BaseUnit.SECONDS || CorrectName.of(declared).unit() == BaseUnit.SECONDS) {
      return Stream.empty();
    }
    String declaredUnit = unit == BaseUnit.NONE ? "has no unit" : "has the unit Unit." + unit;
    return Stream.of(
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
