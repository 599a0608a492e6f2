package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link QuantilesNotRisingRule}. */
class QuantilesNotRisingRuleTest {

  private static final Rule RULE = new QuantilesNotRisingRule();

  @Test
  void quantileThatIsNotAboveTheOneBeforeIsOneError() {
    assertThat(findings(RULE, summary("wait").quantiles(0.99, 0.5, 0.5)))
        .containsExactly(
            Finding.of(
                Code.QUANTILES_NOT_RISING,
                at("wait.quantiles[1]"),
                "0.5",
                "shop_orders_wait",
                "0.99",
                "0.5, 0.99"));
  }

  @Test
  void quantilesOutOfRangeAreToldByTheirOwnRule() {
    assertThat(findings(RULE, summary("wait").quantiles(0.5, 99, 0.9, Double.NaN))).isEmpty();
  }
}
