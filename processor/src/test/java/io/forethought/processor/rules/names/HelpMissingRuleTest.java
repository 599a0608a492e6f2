package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link HelpMissingRule}. */
class HelpMissingRuleTest {

  private static final Rule RULE = new HelpMissingRule();

  @Test
  void metricWithoutHelpIsAnErrorAtTheAnnotation() {
    assertThat(findings(RULE, counter("created").withoutHelp()))
        .containsExactly(
            Finding.of(
                Code.HELP_MISSING,
                at("created.@"),
                "counter",
                "shop_orders_created_total",
                "no help"));
  }

  @Test
  void blankHelpIsAnErrorAtTheHelp() {
    assertThat(findings(RULE, gauge("pending").help(" \t")))
        .containsExactly(
            Finding.of(
                Code.HELP_MISSING, at("pending.help"), "gauge", "shop_orders_pending", "no help"));
  }

  @Test
  void anyHelpIsFineHere() {
    assertThat(findings(RULE, gauge("pending").help("OK"))).isEmpty();
  }

  @Test
  void placeholderIsNoHelp() {
    assertThat(findings(RULE, gauge("pending").help("TODO: ask Ann")))
        .containsExactly(
            Finding.of(
                Code.HELP_MISSING,
                at("pending.help"),
                "gauge",
                "shop_orders_pending",
                "only a placeholder as its help: \"TODO: ask Ann\""));
  }

  @Test
  void fixOfTheRuleIsOnlyAPlaceholder() {
    String fix =
        findings(RULE, gauge("pending").help("x"))
            .get(0)
            .text()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();

    assertThat(findings(RULE, gauge("pending").help(fix.replaceAll(".*help = \"(.*)\"", "$1"))))
        .hasSize(1);
  }
}
