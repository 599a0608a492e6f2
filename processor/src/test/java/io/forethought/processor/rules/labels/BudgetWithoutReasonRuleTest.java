package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link BudgetWithoutReasonRule}. */
class BudgetWithoutReasonRuleTest {

  private static final BudgetWithoutReasonRule RULE = new BudgetWithoutReasonRule();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "...", "-", "\u00a0"})
  void reasonTellsSomething(String reason) {
    assertThat(findings(RULE, counter("created").budget(5_000, reason)))
        .containsExactly(
            Finding.of(
                Code.BUDGET_WITHOUT_REASON,
                at("created.@Budget.reason"),
                "metric \"shop_orders_created_total\"",
                "has no reason",
                "reason = \"One sentence that explains why so many are needed.\""));
  }

  @Test
  void budgetAllowsSomething() {
    assertThat(
            findings(
                RULE,
                counter("created").labels(rangedLabel("shelf", 1, 5).budget(0, "There are few."))))
        .containsExactly(
            Finding.of(
                Code.BUDGET_WITHOUT_REASON,
                at("shelf.@Budget.max"),
                "label \"shelf\"",
                "allows 0",
                "max = 5_000, or any number from 1"));
  }

  @Test
  void bothFaultsAreTold() {
    assertThat(findings(RULE, counter("created").budget(-1, "")))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("allows -1", "has no reason");
  }

  @Test
  void reasonInAnyScriptIsOne() {
    assertThat(findings(RULE, counter("created").budget(1, "棚"))).isEmpty();
  }

  @Test
  void budgetOfAModuleNeedsOneToo() {
    assertThat(module(counter("created")).budget(200_000, "").findings(RULE))
        .containsExactly(
            Finding.of(
                Code.BUDGET_WITHOUT_REASON,
                at("module.reason"),
                "module",
                "has no reason",
                "reason = \"One sentence that explains why so many are needed.\""));
  }
}
