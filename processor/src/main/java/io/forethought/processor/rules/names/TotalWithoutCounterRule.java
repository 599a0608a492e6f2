package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rejects the suffix {@code _total} on metrics that are not counters. */
final class TotalWithoutCounterRule implements Rule {

  private static final String SUFFIX = MetricType.COUNTER.suffix();

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.chosenNames(declarations, TotalWithoutCounterRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return refuses(declared)
        ? Stream.of(
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                declared.metric().name().site(),
                declared.type().word(),
                declared.name(),
                has(declared),
                CorrectName.of(declared).fix()))
        : Stream.empty();
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
