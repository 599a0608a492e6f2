package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.TimeSpan;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rejects names with units that are not base units. If there are several units, promlint checks
 * only one of them, and which one depends on the version; this rule checks all of them.
 */
final class UnitNotBaseRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            NamePrefix.all(declarations).flatMap(UnitNotBaseRule::inPrefix),
            Check.metrics(declarations, UnitNotBaseRule::inName)));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return UnitWord.notBase(prefix.words())
        .limit(1)
        .map(
            unit ->
                NameFinding.of(
                    Code.UNIT_NOT_BASE,
                    prefix,
                    unit.word(),
                    "use " + unit.told() + ": " + prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return refused(declared)
        .map(
            unit -> NameFinding.of(Code.UNIT_NOT_BASE, declared, unit.word(), fix(declared, unit)));
  }

  /** The fix. Inside a name, the word may not be a unit, but promtool rejects it there too. */
  private static String fix(Declared declared, UnitWord unit) {
    CorrectName correct = CorrectName.of(declared);
    if (declared.isOfCalls()) {
      return correct.fix();
    }
    String silence =
        "suppress this: @Suppress(value = \"" + Code.UNIT_NOT_BASE.id() + "\", reason = \"…\")";
    List<String> words = declared.words();
    if (correct.full().isEmpty()) {
      return correct.fix() + "; if \"" + unit.word() + "\" is not a unit here, " + silence;
    }
    if (TimeSpan.isTime(words, words.indexOf(unit.word()))) {
      return "let queries choose the period: " + correct.fix() + "; or " + silence;
    }
    String use = "use " + unit.told() + ": " + correct.fix();
    return isOfValues(words, unit)
        ? use
        : use + "; if \"" + unit.word() + "\" is not a unit here, use another word or " + silence;
  }

  /** Whether the word is the unit of the values: it is at the end, or cannot mean anything else. */
  private static boolean isOfValues(List<String> words, UnitWord unit) {
    return unit.isScaled() || UnitWord.isLast(words, words.lastIndexOf(unit.word()));
  }

  /** The first unit that is not a base unit, preferably one outside of rates. */
  private static Stream<UnitWord> refused(Declared declared) {
    return UnitWord.notBase(declared.words())
        .sorted(Comparator.comparing(unit -> Rate.isIn(declared, unit.word())))
        .limit(1);
  }
}
