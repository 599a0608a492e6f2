package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rejects abbreviated units, as promlint does, but reports each word only once. Java's
 * abbreviations, such as {@code millis}, are rejected too.
 */
final class UnitAbbreviatedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            NamePrefix.all(declarations).flatMap(UnitAbbreviatedRule::inPrefix),
            Check.metrics(declarations, UnitAbbreviatedRule::inName)));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    List<UnitWord> units =
        prefix.laterWords().stream()
            .flatMap(word -> UnitWord.abbreviated(word).stream())
            .distinct()
            .toList();
    return units.isEmpty()
        ? Stream.empty()
        : Stream.of(NameFinding.of(Code.UNIT_ABBREVIATED, prefix, told(units), prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    List<UnitWord> units = refused(declared);
    return units.isEmpty()
        ? Stream.empty()
        : Stream.of(
            NameFinding.of(Code.UNIT_ABBREVIATED, declared, told(units), fix(declared, units)));
  }

  /** The abbreviations outside of rates, if there are any; otherwise those in rates. */
  private static List<UnitWord> refused(Declared declared) {
    List<UnitWord> all = abbreviations(declared.laterWords());
    List<UnitWord> others = all.stream().filter(unit -> !Rate.isIn(declared, unit.word())).toList();
    return others.isEmpty() ? all : others;
  }

  /** All abbreviations, each once, in the order of the words. */
  private static List<UnitWord> abbreviations(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> UnitWord.abbreviated(words, at))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static String told(List<UnitWord> units) {
    String words = Listing.of(units.stream().map(UnitWord::word));
    return units.size() == 1 ? words : words + ", each of";
  }

  private static String fix(Declared declared, List<UnitWord> units) {
    CorrectName correct = CorrectName.of(declared);
    List<UnitWord> letters = units.stream().filter(UnitWord::isAmbiguous).toList();
    if (letters.isEmpty() || declared.isNamedAfterCalls()) {
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
