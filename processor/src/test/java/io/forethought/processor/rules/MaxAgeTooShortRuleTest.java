package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetric.summary;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;

/** Tests {@link MaxAgeTooShortRule}. */
class MaxAgeTooShortRuleTest {

  private static final Rule RULE = new MaxAgeTooShortRule();

  @Test
  void ageBelowASecondIsAnError() {
    assertThat(findings(RULE, summary("wait").maxAgeSeconds(0), summary("size").maxAgeSeconds(-5)))
        .containsExactly(
            Finding.of(Code.MAX_AGE_TOO_SHORT, at("wait.maxAgeSeconds"), "shop_orders_wait", 0),
            Finding.of(Code.MAX_AGE_TOO_SHORT, at("size.maxAgeSeconds"), "shop_orders_size", -5));
  }

  @Test
  void oneSecondIsEnough() {
    assertThat(findings(RULE, summary("wait").maxAgeSeconds(1), gauge("open").maxAgeSeconds(0)))
        .isEmpty();
  }
}
