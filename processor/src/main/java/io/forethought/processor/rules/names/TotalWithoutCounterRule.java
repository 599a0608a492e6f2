package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects the suffix {@code _total} on metrics that are not counters. */
final class TotalWithoutCounterRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.metrics(declarations, TotalWithoutCounterRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    return refuses(declared)
        ? Stream.of(
            Finding.of(
                Code.TOTAL_WITHOUT_COUNTER,
                declared.metric().name().site(),
                declared.type().word(),
                declared.name(),
                declared.name().endsWith("_total") ? "ends in" : "contains",
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }

  /** In a derived name, the word can be followed by a unit or suffix. */
  private static boolean refuses(Declared declared) {
    return declared.type() != MetricType.COUNTER
        && declared.hasWords()
        && (declared.name().endsWith("_total") || ("_" + declared.stem()).endsWith("_total"));
  }
}
