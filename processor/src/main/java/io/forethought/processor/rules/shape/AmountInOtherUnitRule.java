package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.SpelledUnit;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MeantAmount;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects numbers that are recorded in another unit than their parameter is named after. */
final class AmountInOtherUnitRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, AmountInOtherUnitRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return declared.metric().hasBody()
        ? Stream.empty()
        : Amounts.used(declared.metric()).stream()
            .filter(AmountInOtherUnitRule::isNumber)
            .flatMap(amount -> judge(declared, amount));
  }

  private static boolean isNumber(Amount amount) {
    return amount.kind() == Amount.Kind.LONG || amount.kind() == Amount.Kind.DOUBLE;
  }

  private static Stream<Finding> judge(Declared declared, Amount amount) {
    MeantAmount meant = new MeantAmount(declared, amount.parameter(), amount.type());
    return meant
        .spelled()
        .filter(spelled -> isOther(declared, spelled))
        .map(
            spelled ->
                Finding.of(
                    Code.AMOUNT_IN_OTHER_UNIT,
                    amount.site(),
                    amount.parameter(),
                    spelled.word(),
                    declared.name(),
                    unit(declared),
                    meant.fix()))
        .stream();
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
