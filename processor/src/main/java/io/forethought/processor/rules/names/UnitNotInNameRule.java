package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Misspelling;
import io.forethought.processor.naming.ReservedSuffix;
import io.forethought.processor.naming.UnitPhrase;
import io.forethought.processor.naming.UnitWord;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Requires that an explicit name ends in the declared unit, followed only by the type's suffix. */
final class UnitNotInNameRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.metrics(declarations, UnitNotInNameRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return refuses(declared)
        ? Stream.of(
            Finding.of(
                Code.UNIT_NOT_IN_NAME,
                declared.metric().name().site(),
                declared.type().word(),
                declared.name(),
                "Unit." + declared.metric().unit().value(),
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }

  private static boolean refuses(Declared declared) {
    return declared.metric().unit().value() != BaseUnit.NONE
        && declared.hasExplicitWords()
        && !isTold(declared);
  }

  private static String withoutTotal(String name) {
    String total = MetricType.COUNTER.suffix();
    return name.endsWith(total) ? name.substring(0, name.length() - total.length()) : name;
  }

  /** Whether the name contains the unit, or a wrong unit in its place that another rule reports. */
  private static boolean isTold(Declared declared) {
    String stem = withoutTotal(ReservedSuffix.strip(declared.stem()));
    List<String> words = UnitPhrase.words(stem);
    String last = words.get(words.size() - 1);
    return stem.endsWith("_" + declared.metric().unit().value().word())
        || UnitWord.base(last).flatMap(UnitWord::unit).isPresent()
        || UnitWord.abbreviated(words, words.size() - 1).isPresent()
        || Misspelling.isLast(words, declared.type())
        || UnitWord.notBase(words, words.size() - 1).isPresent();
  }
}
