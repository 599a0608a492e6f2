package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rejects abbreviated units, as promlint does, but reports each word only once. Java's
 * abbreviations, such as {@code millis}, are rejected too.
 */
final class UnitAbbreviatedRule implements Rule {

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
    List<UnitWord> units = new ArrayList<>();
    for (String word : prefix.laterWords()) {
      addOnce(UnitWord.abbreviated(word), units);
    }
    if (!units.isEmpty()) {
      findings.add(NameFinding.of(Code.UNIT_ABBREVIATED, prefix, told(units), prefix.fix()));
    }
  }

  private static void inName(Declared declared, Findings findings) {
    List<UnitWord> units = refused(declared);
    if (!units.isEmpty()) {
      String fix = fix(declared, units);
      findings.add(NameFinding.of(Code.UNIT_ABBREVIATED, declared, told(units), fix));
    }
  }

  /** The abbreviations outside of rates, if there are any; otherwise those in rates. */
  private static List<UnitWord> refused(Declared declared) {
    List<UnitWord> all = abbreviations(declared.laterWords());
    List<UnitWord> others = new ArrayList<>();
    for (UnitWord unit : all) {
      if (!Rate.isIn(declared, unit.word())) {
        others.add(unit);
      }
    }
    return others.isEmpty() ? all : others;
  }

  /** All abbreviations, each once, in the order of the words. */
  private static List<UnitWord> abbreviations(List<String> words) {
    List<UnitWord> units = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      addOnce(UnitWord.abbreviated(words, at), units);
    }
    return units;
  }

  private static void addOnce(Optional<UnitWord> unit, List<UnitWord> units) {
    if (unit.isPresent() && !units.contains(unit.get())) {
      units.add(unit.get());
    }
  }

  private static String told(List<UnitWord> units) {
    String words = Listing.of(units.stream().map(UnitWord::word));
    return units.size() == 1 ? words : words + ", each of";
  }

  /** Whether the method has a word besides these, which the correct name can be built of. */
  private static boolean hasOtherWord(Declared declared, List<UnitWord> letters) {
    return letters.stream()
        .noneMatch(letter -> letter.word().equalsIgnoreCase(declared.metric().method()));
  }

  private static String fix(Declared declared, List<UnitWord> units) {
    CorrectName correct = CorrectName.of(declared);
    List<UnitWord> letters = units.stream().filter(UnitWord::isAmbiguous).toList();
    if (letters.isEmpty() || (declared.isNamedAfterCalls() && hasOtherWord(declared, letters))) {
      return correct.fix();
    }
    String spell =
        "spell out what "
            + Listing.of(letters.stream().map(UnitWord::word))
            + (letters.size() == 1 ? " means" : " mean");
    return declared.isOfCalls() || correct.full().isEmpty() || correct.unit() == BaseUnit.NONE
        ? spell + ": name = \"…\""
        : spell + "; if " + letters.get(0).told() + ": " + correct.fix();
  }
}
