package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Requires that the maximum age of a summary is at least one second and fits into an int. */
final class MaxAgeOutOfRangeRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Sited<Long> seconds = declared.metric().maxAgeSeconds();
    boolean broken =
        declared.type() == MetricType.SUMMARY
            && (seconds.value() < 1 || seconds.value() > Integer.MAX_VALUE);
    if (broken) {
      findings.add(Code.MAX_AGE_OUT_OF_RANGE, seconds.site(), declared.name(), seconds.value());
    }
  }
}
