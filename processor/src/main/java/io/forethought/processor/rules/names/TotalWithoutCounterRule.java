package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.ChosenNameRule;
import io.forethought.processor.rules.common.Findings;
import java.util.List;

/** Rejects the suffix {@code _total} on metrics that are not counters. */
final class TotalWithoutCounterRule implements ChosenNameRule {

  private static final String SUFFIX = MetricType.COUNTER.suffix();

  @Override
  public void check(Declared declared, Findings findings) {
    if (refuses(declared)) {
      findings.add(
          Code.TOTAL_WITHOUT_COUNTER,
          declared.metric().name().site(),
          declared.type().word(),
          declared.name(),
          has(declared),
          CorrectName.of(declared).fix());
    }
  }

  private static String has(Declared declared) {
    if (declared.name().endsWith(SUFFIX)) {
      return "ends in";
    }
    return SnakeCase.holds(declared.own()) ? "contains" : "has, in snake case,";
  }

  /** In a derived name, the word can be followed by a unit or suffix. */
  private static boolean refuses(Declared declared) {
    return declared.type() != MetricType.COUNTER
        && (declared.name().endsWith(SUFFIX) || isLast(declared.stemWords()));
  }

  private static boolean isLast(List<String> words) {
    return !words.isEmpty() && words.get(words.size() - 1).equals("total");
  }
}
