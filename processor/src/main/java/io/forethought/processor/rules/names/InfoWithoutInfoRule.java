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

/** Requires the suffix {@code _info} on info metrics. */
final class InfoWithoutInfoRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, InfoWithoutInfoRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    boolean broken =
        declared.type() == MetricType.INFO
            && declared.metric().nameGiven()
            && !declared.name().endsWith("_info");
    return broken
        ? Stream.of(
            Finding.of(
                Code.INFO_WITHOUT_INFO,
                declared.metric().name().site(),
                declared.name(),
                CorrectName.of(declared).fix()))
        : Stream.empty();
  }
}
