package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestModule;
import java.util.stream.IntStream;
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

  @Test
  void limitItselfNeedsNoBudget() {
    assertThat(
            findings(
                RULE,
                counter("at")
                    .labels(rangedLabel("a", 1, 100), rangedLabel("b", 1, 10))
                    .budget(1_000, REASON),
                counter("over")
                    .labels(rangedLabel("a", 1, 91), rangedLabel("b", 1, 11))
                    .budget(1_001, REASON),
                counter("small").labels(rangedLabel("a", 1, 7)).budget(7, REASON),
                counter("few").labels(rangedLabel("c", 1, 7).budget(7, REASON))))
        .extracting(Finding::site)
        .containsExactly(at("at.@Budget"), at("small.@Budget"), at("c.@Budget"));
  }

  @Test
  void limitOfTheModuleItselfNeedsNoBudget() {
    TestModule ofTen = module(counter("created").labels(rangedLabel("a", 1, 10)));

    assertThat(ofTen.limits(new Limits(100, 10, 100)).budget(10, REASON).findings(RULE)).hasSize(1);
    assertThat(
            module(counter("created").labels(rangedLabel("a", 1, 10)))
                .limits(new Limits(100, 9, 100))
                .budget(10, REASON)
                .findings(RULE))
        .isEmpty();
    assertThat(
            module(counter("created").labels(rangedLabel("a", 1, 10)))
                .limits(new Limits(100, 10, 100))
                .budget(9, REASON)
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void stateSetNeedsABudgetForMoreThanTheLimit() {
    assertThat(
            findings(
                RULE,
                stateSet("mode", states(100)).budget(200, REASON),
                stateSet("phase", states(101)).budget(200, REASON)))
        .extracting(Finding::site)
        .containsExactly(at("mode.@Budget"));
  }

  private static String[] states(int count) {
    return IntStream.range(0, count).mapToObj(i -> "S" + i).toArray(String[]::new);
  }
}
