package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import java.util.Optional;
import java.util.stream.Stream;

/** A name spells base units only, judged as promlint does. */
final class UnitNotBaseRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(UnitNotBaseRule::inPrefix),
        Declared.check(declarations, UnitNotBaseRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return UnitWord.notBase(prefix.words())
        .map(unit -> prefix.finding(Code.UNIT_NOT_BASE, unit.word(), unit.base(), prefix.fix()))
        .stream();
  }

  private static Stream<Finding> inName(Declared declared) {
    return refused(declared)
        .map(
            unit ->
                declared.finding(
                    Code.UNIT_NOT_BASE, unit.word(), unit.base(), CorrectName.of(declared).fix()))
        .stream();
  }

  /**
   * The unit that is no base unit; none if a unit in the set's words decides before it, or if
   * another rule refuses it for standing where it does.
   */
  private static Optional<UnitWord> refused(Declared declared) {
    boolean decided =
        !declared.metric().nameGiven()
            && UnitWord.first(DerivedName.words(declared.prefix())).isPresent();
    return decided || SeveralUnitsRule.refuses(declared)
        ? Optional.empty()
        : UnitWord.notBase(declared.words())
            .filter(unit -> !RateInNameRule.refuses(declared, unit.word()));
  }
}
