package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link MaxAgeOutOfRangeRule}. */
class MaxAgeOutOfRangeRuleTest {

  private static final Rule RULE = new MaxAgeOutOfRangeRule();

  @Test
  void ageBelowASecondIsAnError() {
    assertThat(findings(RULE, summary("wait").maxAgeSeconds(0), summary("size").maxAgeSeconds(-5)))
        .containsExactly(
            Finding.of(Code.MAX_AGE_OUT_OF_RANGE, at("wait.maxAgeSeconds"), "shop_orders_wait", 0),
            Finding.of(
                Code.MAX_AGE_OUT_OF_RANGE, at("size.maxAgeSeconds"), "shop_orders_size", -5));
  }

  @Test
  void ageBeyondAnIntIsAnError() {
    assertThat(findings(RULE, summary("wait").maxAgeSeconds(2_147_483_648L)))
        .containsExactly(
            Finding.of(
                Code.MAX_AGE_OUT_OF_RANGE,
                at("wait.maxAgeSeconds"),
                "shop_orders_wait",
                2_147_483_648L));
  }

  @Test
  void everythingBetweenIsRight() {
    assertThat(
            findings(
                RULE,
                summary("wait").maxAgeSeconds(1),
                summary("size").maxAgeSeconds(2_147_483_647),
                gauge("open").maxAgeSeconds(0)))
        .isEmpty();
  }
}
