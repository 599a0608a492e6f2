package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Rate;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rejects names with several units. A ratio may name one more: {@code memory_bytes_ratio}. */
final class SeveralUnitsRule implements ChosenNameRule {

  @Override
  public void check(Declared declared, Findings findings) {
    List<String> units = units(declared);
    if (units.size() > 1) {
      findings.add(
          Code.SEVERAL_UNITS,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          told(units),
          fix(declared));
    }
  }

  private static List<String> units(Declared declared) {
    List<String> words = declared.hasUnit() ? declared.words() : List.of();
    List<String> units = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<UnitWord> unit = UnitWord.at(words, at);
      if (unit.isPresent() && !Rate.isTime(words, at)) {
        units.add(unit.get().word());
      }
    }
    return units;
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
