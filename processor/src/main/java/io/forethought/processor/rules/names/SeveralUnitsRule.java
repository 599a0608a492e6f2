package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rejects names with several units. A ratio may name one more: {@code memory_bytes_ratio}. */
final class SeveralUnitsRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, SeveralUnitsRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return units(declared).size() > 1
        ? Stream.of(
            Finding.of(
                Code.SEVERAL_UNITS,
                declared.metric().name().site(),
                declared.type().word(),
                declared.name(),
                told(units(declared)),
                fix(declared)))
        : Stream.empty();
  }

  private static List<String> units(Declared declared) {
    List<String> words = declared.words();
    return IntStream.range(0, declared.hasUnit() ? words.size() : 0)
        .filter(at -> !Rate.isTime(words, at))
        .mapToObj(at -> UnitWord.at(words, at))
        .flatMap(Optional::stream)
        .map(UnitWord::word)
        .toList();
  }

  private static String told(List<String> units) {
    String all =
        units.stream().distinct().map(unit -> "\"" + unit + "\"").collect(Collectors.joining(", "));
    return units.stream().distinct().count() == 1 ? all + " twice" : all;
  }

  private static String fix(Declared declared) {
    String split =
        declared.isOfCalls() || units(declared).stream().distinct().count() == 1
            ? ""
            : "; measure the other unit with a metric of its own";
    return CorrectName.of(declared).fix() + split;
  }
}
