package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name abbreviates no unit, judged as promlint does, but each word told once; and as Java does,
 * which says {@code millis}.
 */
final class UnitAbbreviatedRule implements Rule {

  private static final Set<String> AMBIGUOUS = Set.of("s", "b", "m", "h", "d");

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(UnitAbbreviatedRule::inPrefix),
        Declared.check(declarations, UnitAbbreviatedRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return abbreviations(prefix.laterWords())
        .map(unit -> prefix.finding(Code.UNIT_ABBREVIATED, unit.word(), fix(unit, prefix.fix())));
  }

  private static Stream<Finding> inName(Declared declared) {
    return abbreviations(declared.laterWords())
        .filter(unit -> !RateInNameRule.refuses(declared, unit.word()))
        .map(
            unit ->
                declared.finding(
                    Code.UNIT_ABBREVIATED, unit.word(), fix(unit, CorrectName.of(declared).fix())));
  }

  private static Stream<UnitWord> abbreviations(List<String> words) {
    return words.stream().distinct().flatMap(word -> UnitWord.abbreviated(word).stream());
  }

  private static String fix(UnitWord unit, String paste) {
    return AMBIGUOUS.contains(unit.word())
        ? "spell out what \"" + unit.word() + "\" means; if " + unit.base() + ": " + paste
        : paste;
  }
}
