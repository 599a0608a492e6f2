package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.stream.Stream;

/**
 * A name spells base units only. Of several units promlint judges one, in some versions any of
 * them; here all are judged.
 */
final class UnitNotBaseRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(UnitNotBaseRule::inPrefix),
        Declared.check(declarations, UnitNotBaseRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return UnitWord.notBase(prefix.words())
        .limit(1)
        .map(unit -> prefix.finding(Code.UNIT_NOT_BASE, unit.word(), unit.base(), prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return refused(declared)
        .map(
            unit ->
                declared.finding(
                    Code.UNIT_NOT_BASE, unit.word(), unit.base(), CorrectName.of(declared).fix()));
  }

  /** The first unit that is no base unit; none if another rule refuses it for where it stands. */
  private static Stream<UnitWord> refused(Declared declared) {
    return SeveralUnitsRule.refuses(declared)
        ? Stream.empty()
        : UnitWord.notBase(declared.words())
            .filter(unit -> !RateInNameRule.refuses(declared, unit.word()))
            .limit(1);
  }
}
