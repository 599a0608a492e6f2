package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;

/** Tests {@link HelpMissingRule}. */
class HelpMissingRuleTest {

  private static final Rule RULE = new HelpMissingRule();

  @Test
  void metricWithoutHelpIsAnErrorAtTheAnnotation() {
    assertThat(findings(RULE, counter("created").withoutHelp()))
        .containsExactly(
            Finding.of(Code.HELP_MISSING, at("created.@"), "counter", "shop_orders_created_total"));
  }

  @Test
  void blankHelpIsAnErrorAtTheHelp() {
    assertThat(findings(RULE, gauge("pending").help(" \t")))
        .containsExactly(
            Finding.of(Code.HELP_MISSING, at("pending.help"), "gauge", "shop_orders_pending"));
  }

  @Test
  void anyHelpIsFineHere() {
    assertThat(findings(RULE, gauge("pending").help("x"))).isEmpty();
  }
}
