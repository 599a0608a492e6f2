package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link QuantileOutOfRangeRule}. */
class QuantileOutOfRangeRuleTest {

  private static final Rule RULE = new QuantileOutOfRangeRule();

  @Test
  void quantileIsAShare() {
    assertThat(findings(RULE, summary("wait").quantiles(0.5, 99, 99.9, -1, Double.NaN, 1000)))
        .containsExactly(
            Finding.of(
                Code.QUANTILE_OUT_OF_RANGE,
                at("wait.quantiles[1]"),
                "99",
                "shop_orders_wait",
                "write the percentile as a fraction: 0.99"),
            Finding.of(
                Code.QUANTILE_OUT_OF_RANGE,
                at("wait.quantiles[2]"),
                "99.9",
                "shop_orders_wait",
                "write the percentile as a fraction: 0.999"),
            Finding.of(
                Code.QUANTILE_OUT_OF_RANGE,
                at("wait.quantiles[3]"),
                "-1",
                "shop_orders_wait",
                "write a fraction, such as 0.99"),
            Finding.of(
                Code.QUANTILE_OUT_OF_RANGE,
                at("wait.quantiles[4]"),
                "NaN",
                "shop_orders_wait",
                "write a fraction, such as 0.99"),
            Finding.of(
                Code.QUANTILE_OUT_OF_RANGE,
                at("wait.quantiles[5]"),
                "1000",
                "shop_orders_wait",
                "write a fraction, such as 0.99"));
  }

  @Test
  void hundredPercentIsTheFraction1() {
    assertThat(findings(RULE, summary("wait").quantiles(100)))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("write the percentile as a fraction: 1");
  }

  @Test
  void bothEndsAreAllowed() {
    assertThat(findings(RULE, summary("wait").quantiles(0, 0.5, 1))).isEmpty();
  }
}
