package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.List;
import java.util.Optional;

/** Requires that a base unit at the end of a name is the declared unit. */
final class UnitNotDeclaredRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Optional<UnitWord> other = other(declared);
    if (other.isPresent()) {
      findings.add(finding(declared, other.get(), declared.metric().unit().value()));
    }
  }

  /** The unit at the end of the name, if it is not the declared one. */
  private static Optional<UnitWord> other(Declared declared) {
    if (!declared.hasUnit() || declared.stemWords().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = declared.stemWords();
    int last = words.size() - 1;
    String unit = declared.metric().unit().value().word();
    Optional<UnitWord> spelled = UnitWord.base(words.get(last));
    boolean other =
        spelled.isPresent()
            && !spelled.get().word().equals(unit)
            && spelled.get().unit().isPresent()
            && !isShare(declared)
            && !isRate(declared, words, last);
    return other ? spelled : Optional.empty();
  }

  private static boolean isRate(Declared declared, List<String> words, int last) {
    return Rate.isTime(words, last) && Rate.in(declared).isPresent();
  }

  /** A ratio may name another unit: {@code memoryBytes} with {@code Unit.RATIO}. */
  private static boolean isShare(Declared declared) {
    return !declared.metric().nameGiven() && declared.metric().unit().value() == BaseUnit.RATIO;
  }

  private static Finding finding(Declared declared, UnitWord spelled, BaseUnit unit) {
    Metric metric = declared.metric();
    return Finding.of(
        Code.UNIT_NOT_DECLARED,
        unit == BaseUnit.NONE ? metric.name().site() : metric.unit().site(),
        declared.type().word(),
        declared.name(),
        spelled.word(),
        unit == BaseUnit.NONE ? "declares no unit" : "declares Unit." + unit,
        fix(declared, spelled));
  }

  private static String fix(Declared declared, UnitWord spelled) {
    boolean unitSuffices =
        !declared.isOfCalls()
            && declared.metric().nameGiven()
            && spelled.unit().map(BaseUnit::word).stream().anyMatch(spelled.word()::equals);
    CorrectName correct = CorrectName.of(declared);
    return unitSuffices ? correct.unitFix() : correct.fix();
  }
}
