package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.TimeSpan;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/**
 * Rejects names with units that are not base units. If there are several units, promlint checks
 * only one of them, and which one depends on the version; this rule checks all of them.
 */
final class UnitNotBaseRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (NamePrefix prefix : NamePrefix.all(declarations)) {
      inPrefix(prefix, findings);
    }
    for (Declared declared : Declared.all(declarations)) {
      inName(declared, findings);
    }
  }

  private static void inPrefix(NamePrefix prefix, Findings findings) {
    List<UnitWord> units = UnitWord.notBase(prefix.words());
    if (!units.isEmpty()) {
      UnitWord unit = units.get(0);
      String fix = "use " + unit.told() + ": " + prefix.fix();
      findings.add(NameFinding.of(Code.UNIT_NOT_BASE, prefix, unit.word(), fix));
    }
  }

  private static void inName(Declared declared, Findings findings) {
    List<UnitWord> units = UnitWord.notBase(declared.words());
    if (!units.isEmpty()) {
      UnitWord unit = preferred(declared, units);
      findings.add(NameFinding.of(Code.UNIT_NOT_BASE, declared, unit.word(), fix(declared, unit)));
    }
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
  private static UnitWord preferred(Declared declared, List<UnitWord> units) {
    for (UnitWord unit : units) {
      if (!Rate.isIn(declared, unit.word())) {
        return unit;
      }
    }
    return units.get(0);
  }
}
