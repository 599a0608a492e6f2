package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires the suffix {@code _total} on counters. */
final class CounterWithoutTotalRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, CounterWithoutTotalRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    boolean broken =
        declared.type() == MetricType.COUNTER
            && declared.metric().nameGiven()
            && !declared.name().endsWith("_total");
    return broken
        ? Stream.of(
            Finding.of(
                Code.COUNTER_WITHOUT_TOTAL,
                declared.metric().name().site(),
                declared.name(),
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }
}
