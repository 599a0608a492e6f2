package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.math.BigDecimal;

/** Requires quantiles between 0 and 1. */
final class QuantileOutOfRangeRule implements MetricRule {

  private static final double PERCENT = 100;

  @Override
  public void check(Declared declared, Findings findings) {
    for (Sited<Double> quantile : declared.metric().quantiles().values()) {
      if (!Steps.isShare(quantile.value())) {
        findings.add(
            Code.QUANTILE_OUT_OF_RANGE,
            quantile.site(),
            Steps.number(quantile.value()),
            declared.name(),
            fix(quantile.value()));
      }
    }
  }

  private static String fix(double quantile) {
    if (!(quantile > 1 && quantile <= PERCENT)) {
      return "write a fraction, such as 0.99";
    }
    BigDecimal share = BigDecimal.valueOf(quantile).movePointLeft(2);
    return "write the percentile as a fraction: " + share.stripTrailingZeros().toPlainString();
  }
}
