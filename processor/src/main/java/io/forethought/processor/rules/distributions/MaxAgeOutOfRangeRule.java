package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that the maximum age of a summary is at least one second and fits into an int. */
final class MaxAgeOutOfRangeRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, MaxAgeOutOfRangeRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Sited<Long> seconds = declared.metric().maxAgeSeconds();
    boolean broken =
        declared.type() == MetricType.SUMMARY
            && (seconds.value() < 1 || seconds.value() > Integer.MAX_VALUE);
    return broken
        ? Stream.of(
            Finding.of(Code.MAX_AGE_OUT_OF_RANGE, seconds.site(), declared.name(), seconds.value()))
        : Stream.empty();
  }
}
