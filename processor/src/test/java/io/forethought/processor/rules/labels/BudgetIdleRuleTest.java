package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestLabel;
import org.junit.jupiter.api.Test;

/** Tests {@link BudgetIdleRule}. */
class BudgetIdleRuleTest {

  private static final BudgetIdleRule RULE = new BudgetIdleRule();
  private static final String REASON = "There are that many.";

  @Test
  void metricWithinTheLimitNeedsNone() {
    assertThat(
            findings(
                RULE, counter("created").labels(rangedLabel("a", 1, 100)).budget(5_000, REASON)))
        .containsExactly(
            Finding.of(
                Code.BUDGET_IDLE,
                at("created.@Budget"),
                "metric \"shop_orders_created_total\"",
                "100 series",
                "1,000"));
  }

  @Test
  void labelWithinTheLimitNeedsNone() {
    assertThat(
            findings(RULE, counter("created").labels(rangedLabel("a", 1, 100).budget(200, REASON))))
        .containsExactly(
            Finding.of(Code.BUDGET_IDLE, at("a.@Budget"), "label \"a\"", "100 values", "100"));
    assertThat(findings(RULE, info("build").labels(freeLabel("v").budget(200, REASON))))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("1 value");
  }

  @Test
  void budgetThatIsExceededHasAnotherFault() {
    assertThat(
            findings(
                RULE,
                counter("created").labels(rangedLabel("a", 1, 7)).budget(3, REASON),
                counter("paid").labels(rangedLabel("a", 1, 7).budget(3, REASON))))
        .isEmpty();
  }

  @Test
  void budgetThatIsUsedIsNeeded() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(rangedLabel("a", 1, 1_001).budget(2_000, REASON))
                    .budget(2_000, REASON)))
        .isEmpty();
  }

  @Test
  void metricsBudgetIsNeededForItsLabels() {
    TestLabel shelf = rangedLabel("shelf", 1, 101);

    assertThat(findings(RULE, counter("created").labels(shelf).budget(200, REASON))).isEmpty();
    assertThat(
            findings(
                RULE, counter("created").labels(shelf.budget(200, REASON)).budget(200, REASON)))
        .extracting(Finding::site)
        .containsExactly(at("created.@Budget"));
  }

  @Test
  void whatIsNotKnownIsNotJudged() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(unboundedLabel("a", "String").budget(200, REASON))
                    .budget(2_000, REASON)))
        .isEmpty();
    assertThat(findings(RULE, counter("created").budget(0, REASON))).isEmpty();
  }

  @Test
  void moduleWithinTheLimitNeedsNone() {
    assertThat(module(counter("created")).budget(200_000, REASON).findings(RULE))
        .containsExactly(
            Finding.of(Code.BUDGET_IDLE, at("module.@"), "module", "1 series", "100,000"));
    assertThat(
            module(counter("created").labels(rangedLabel("a", 1, 900)))
                .limits(new Limits(1_000, 800, 1_000))
                .budget(1_000, REASON)
                .findings(RULE))
        .isEmpty();
  }
}
