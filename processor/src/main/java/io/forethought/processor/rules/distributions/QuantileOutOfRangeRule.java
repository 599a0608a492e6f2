package io.forethought.processor.rules.distributions;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Requires quantiles between 0 and 1. */
final class QuantileOutOfRangeRule implements Rule {

  private static final double PERCENT = 100;

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, QuantileOutOfRangeRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    return declared.metric().quantiles().values().stream()
        .filter(quantile -> !Steps.isShare(quantile.value()))
        .map(
            quantile ->
                Finding.of(
                    Code.QUANTILE_OUT_OF_RANGE,
                    quantile.site(),
                    Steps.number(quantile.value()),
                    declared.name(),
                    fix(quantile.value())));
  }

  private static String fix(double quantile) {
    if (!(quantile > 1 && quantile <= PERCENT)) {
      return "write a fraction, such as 0.99";
    }
    BigDecimal share = BigDecimal.valueOf(quantile).movePointLeft(2);
    return "write the percentile as a fraction: " + share.stripTrailingZeros().toPlainString();
  }
}
