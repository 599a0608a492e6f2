package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricTooLargeRule}. */
class MetricTooLargeRuleTest {

  private static final Rule RULE = new MetricTooLargeRule();

  private static TestLabel fifty(String parameter) {
    return rangedLabel(parameter, 1, 50);
  }

  @Test
  void productOfTheLabelsHasALimit() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(rangedLabel("a", 1, 5), fifty("b"), rangedLabel("c", 1, 6))))
        .containsExactly(
            Finding.of(
                Code.METRIC_TOO_LARGE,
                at("created"),
                "shop_orders_created_total",
                "5 × 50 × 6 = 1,500",
                "1,000",
                "narrow the range of \"c\" to 4 values (leaves 1,000); or allow them with a budget: @Budget(max = 1_500, reason = \"…\") on the method"));
  }

  @Test
  void histogramCountsItsBuckets() {
    assertThat(
            findings(
                RULE,
                histogram("wait")
                    .buckets(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
                    .labels(fifty("a"), rangedLabel("b", 1, 2))))
        .containsExactly(
            Finding.of(
                Code.METRIC_TOO_LARGE,
                at("wait"),
                "shop_orders_wait",
                "50 × 2 × 14 = 1,400",
                "1,000",
                "declare at most 7 buckets (leaves 1,000); or allow them with a budget: @Budget(max = 1_400, reason = \"…\") on the method"));
  }

  @Test
  void oneFactorIsNoProduct() {
    assertThat(
            findings(
                RULE,
                new Limits(60, 1_000, 100),
                set(counter("created").labels(cappedLabel("campaign", 99)))))
        .containsExactly(
            Finding.of(
                Code.METRIC_TOO_LARGE,
                at("created"),
                "shop_orders_created_total",
                "100",
                "60",
                "lower max of \"campaign\" to 59 (leaves 60); or allow them with a budget: @Budget(max = 100, reason = \"…\") on the method"));
  }

  @Test
  void budgetAllowsMore() {
    TestMetric created = counter("created").labels(fifty("a"), fifty("b"));

    assertThat(findings(RULE, created.budget(2_500, "There are that many."))).isEmpty();
    assertThat(findings(RULE, created.budget(2_000, "There are that many.")))
        .extracting(finding -> finding.arguments().subList(1, 4))
        .containsExactly(
            List.of(
                "50 × 50 = 2,500",
                "2,000",
                "narrow the range of \"a\" to 40 values (leaves 2,000);"
                    + " or raise its @Budget to max = 2_500"));
  }

  @Test
  void budgetThatAllowsNothingIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE, counter("created").labels(fifty("a"), fifty("b")).budget(0, "None at all.")))
        .isEmpty();
  }

  @Test
  void noBudgetIsProposedThatTheModuleCouldNotBear() {
    assertThat(
            findings(
                RULE,
                new Limits(1_000, 2_000, 100),
                set(counter("created").labels(fifty("a"), fifty("b")))))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("narrow the range of \"a\" to 20 values (leaves 1,000)");
  }

  @Test
  void productNeverOverflows() {
    TestLabel huge = rangedLabel("a", Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(findings(RULE, counter("created").labels(huge, huge, huge)))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(
            "4,294,967,296 × 4,294,967,296 × 4,294,967,296 = more than 9,000,000,000,000,000,000");
  }

  @Test
  void limitItselfIsAllowed() {
    assertThat(
            findings(RULE, new Limits(50, 1_000, 100), set(counter("created").labels(fifty("a")))))
        .isEmpty();
    assertThat(
            findings(RULE, new Limits(49, 1_000, 100), set(counter("created").labels(fifty("a")))))
        .hasSize(1);
  }

  @Test
  void labelWithoutBoundIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(rangedLabel("a", 1, 5000), unboundedLabel("b", "String"))))
        .isEmpty();
  }
}
