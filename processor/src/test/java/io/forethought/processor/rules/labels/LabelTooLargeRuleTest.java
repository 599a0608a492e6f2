package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelTooLargeRule}. */
class LabelTooLargeRuleTest {

  private static final Rule RULE = new LabelTooLargeRule();

  private static String[] words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "W" + i).toArray(String[]::new);
  }

  private static Finding finding(String site, String label, String values, String fix) {
    return Finding.of(Code.LABEL_TOO_LARGE, at(site), label, values, "100", fix);
  }

  @Test
  void everyKindOfLabelHasALimit() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(
                        enumLabel("country", words(101)),
                        cappedLabel("campaign", 4_999),
                        rangedLabel("shelf", -5, 5_000),
                        listedLabel("channel", words(120)))))
        .containsExactly(
            finding(
                "created.country",
                "country",
                "101 values",
                "group the constants of Kind into an enum with at most 100"),
            finding(
                "created.campaign.max",
                "campaign",
                "5,000 values (4,999 and \"_other\")",
                "max = 99, because \"_other\" counts too"),
            finding(
                "created.shelf.to",
                "shelf",
                "5,006 values",
                "narrow the range to 100 values: from = -5, to = 94"),
            finding("created.channel.values", "channel", "120 values", "list at most 100 values"));
  }

  @Test
  void limitItselfIsAllowedAndOtherCounts() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(
                        enumLabel("country", words(100)),
                        cappedLabel("campaign", 99),
                        rangedLabel("shelf", 1, 100),
                        listedLabel("channel", words(100)))))
        .isEmpty();
    assertThat(findings(RULE, counter("created").labels(cappedLabel("campaign", 100)))).hasSize(1);
  }

  @Test
  void statesAreValuesToo() {
    assertThat(findings(RULE, stateSet("mode", words(101))))
        .containsExactly(
            finding(
                "mode.states",
                "shop_orders_mode",
                "101 values",
                "group the constants of Kind into an enum with at most 100; or allow them with a budget: @Budget(max = 101, reason = \"…\") on the method"));
  }

  @Test
  void noMaxIsLowEnoughForOneValue() {
    assertThat(
            findings(
                RULE,
                new Limits(1_000, 100_000, 1),
                set(counter("created").labels(cappedLabel("campaign", 5)))))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "remove the label; or allow them with a budget: @Budget(max = 6, reason = \"…\") on the parameter");
  }

  @Test
  void budgetAllowsMore() {
    TestLabel shelf = rangedLabel("shelf", 1, 400);

    assertThat(
            findings(
                RULE,
                counter("a").labels(shelf.budget(400, "There are that many.")),
                counter("b").labels(shelf).budget(400, "There are that many.")))
        .isEmpty();
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(shelf.budget(399, "There are that many."))
                    .budget(5_000, "There are that many.")))
        .containsExactly(
            Finding.of(
                Code.LABEL_TOO_LARGE,
                at("created.shelf.to"),
                "shelf",
                "400 values",
                "399",
                "narrow the range to 399 values: from = 1, to = 399;"
                    + " or raise its @Budget to max = 400"));
  }

  @Test
  void largeNumbersAreWrittenAsInJava() {
    assertThat(
            findings(
                RULE,
                new Limits(2_000_000, 2_000_000, 1_000_000, Limits.DEFAULT.today()),
                set(
                    gauge("a").labels(cappedLabel("shelf", 2_000_000)),
                    gauge("b").labels(rangedLabel("shelf", -5_000, 2_000_000)))))
        .extracting(finding -> finding.arguments().get(3).replaceFirst("[;,] (or|because).*", ""))
        .containsExactly(
            "max = 999_999", "narrow the range to 1,000,000 values: from = -5_000, to = 994_999");
  }

  @Test
  void oneBudgetIsProposedWhereTheMetricIsTooLargeToo() {
    assertThat(findings(RULE, counter("created").labels(rangedLabel("shelf", 1, 4_200))))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "narrow the range to 100 values: from = 1, to = 100; or allow them with a budget: @Budget(max = 4_200, reason = \"…\") on the method");
  }

  @Test
  void budgetOfTheLabelIsProposedWhereTheMetricIsAtItsLimit() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(rangedLabel("shelf", 1, (int) Limits.DEFAULT.seriesPerMetric()))))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "narrow the range to 100 values: from = 1, to = 100; or allow them with a budget: @Budget(max = 1_000, reason = \"…\") on the parameter");
  }

  @Test
  void budgetIsProposedUpToTheLimitOfTheModule() {
    TestMetrics set = set(counter("created").labels(rangedLabel("shelf", 1, 500)));

    assertThat(findings(RULE, new Limits(1_000, 500, 100), set))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "narrow the range to 100 values: from = 1, to = 100; or allow them with a budget: @Budget(max = 500, reason = \"…\") on the parameter");
    assertThat(findings(RULE, new Limits(1_000, 499, 100), set))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("narrow the range to 100 values: from = 1, to = 100");
  }

  @Test
  void attributeThatHasTheValuesIsMarked() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(
                        listedLabel("channel", words(120)).giving("max", "values"),
                        enumLabel("country", words(101)).giving("values"))))
        .extracting(Finding::site)
        .containsExactly(at("created.channel.values"), at("created.country"));
  }

  @Test
  void budgetThatAllowsNothingIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                counter("created").labels(rangedLabel("a", 1, 400).budget(0, "None at all."))))
        .isEmpty();
  }

  @Test
  void limitItselfIsFine() {
    assertThat(
            findings(
                RULE,
                counter("created")
                    .labels(
                        enumLabel("country", words(100)),
                        cappedLabel("campaign", 99),
                        rangedLabel("shelf", 1, 100),
                        listedLabel("channel", words(100))),
                stateSet("mode", words(100))))
        .isEmpty();
    assertThat(findings(RULE, counter("created").labels(cappedLabel("campaign", 100)))).hasSize(1);
    assertThat(findings(RULE, stateSet("mode", words(101)))).hasSize(1);
  }
}
