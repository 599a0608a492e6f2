package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ModuleTooLargeRule}. */
class ModuleTooLargeRuleTest {

  private static final ModuleRule RULE = new ModuleTooLargeRule();

  @Test
  void sumOfAllMetricsHasALimit() {
    assertThat(
            module(
                    set(counter("a").labels(rangedLabel("x", 1, 400)), counter("b")),
                    set(
                        "Other",
                        counter("c").labels(rangedLabel("x", 1, 900)),
                        counter("d").labels(rangedLabel("x", 1, 300))))
                .limits(new Limits(1_000, 1_500, 100))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.MODULE_TOO_LARGE,
                at("c"),
                "1,601",
                "1,500",
                "shop_orders_c_total (900), shop_orders_a_total (400), shop_orders_d_total (300)",
                "",
                "-Aforethought.maxSeriesPerModule"));
  }

  @Test
  void librariesCountToo() {
    assertThat(
            module(counter("a").labels(rangedLabel("x", 1, 400)))
                .library(set("Other", counter("c").labels(rangedLabel("x", 1, 900))))
                .limits(new Limits(1_000, 1_200, 100))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.MODULE_TOO_LARGE,
                at("a"),
                "1,300",
                "1,200",
                "shop_orders_c_total (900), shop_orders_a_total (400)",
                "",
                "-Aforethought.maxSeriesPerModule"));
  }

  @Test
  void limitItselfIsAllowed() {
    assertThat(
            module(counter("c").labels(rangedLabel("x", 1, 900)))
                .limits(new Limits(1_000, 900, 100))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void metricThatIsTooLargeAloneIsToldByItsOwnRule() {
    assertThat(
            module(counter("c").labels(rangedLabel("x", 1, 9_000)))
                .limits(new Limits(1_000, 1_500, 100))
                .findings(RULE))
        .extracting(
            finding ->
                finding.causes().stream().map(cause -> cause.code() + " " + cause.site()).toList())
        .containsExactly(List.of("METRIC_TOO_LARGE " + at("c")));
  }

  @Test
  void limitItselfIsEnoughOnceTooLargeMetricsAreWithinTheirs() {
    assertThat(
            module(
                    counter("b").labels(rangedLabel("x", 1, 1_000)),
                    counter("c").labels(rangedLabel("x", 1, 9_000)))
                .limits(new Limits(1_000, 2_000, 100))
                .findings(RULE))
        .extracting(finding -> finding.causes().stream().map(Finding::site).toList())
        .containsExactly(List.of(at("c")));
  }

  @Test
  void budgetOfAMetricThatIsTooLargeIsNoCause() {
    assertThat(
            module(
                    counter("b").labels(rangedLabel("x", 1, 9_000)).budget(9_000, "Shelves."),
                    counter("c").labels(rangedLabel("x", 1, 9_000)))
                .limits(new Limits(1_000, 10_001, 100))
                .findings(RULE))
        .extracting(finding -> finding.causes().stream().map(Finding::site).toList())
        .containsExactly(List.of(at("c")));
  }

  @Test
  void moduleThatIsTooLargeWithoutThatMetricIsReported() {
    assertThat(
            module(
                    counter("b").labels(rangedLabel("x", 1, 600)),
                    counter("c").labels(rangedLabel("x", 1, 9_000)))
                .limits(new Limits(1_000, 1_500, 100))
                .findings(RULE))
        .extracting(Finding::causes)
        .containsExactly(List.of());
  }

  @Test
  void budgetOfTheModuleCounts() {
    assertThat(
            module(counter("c").labels(rangedLabel("x", 1, 900)))
                .limits(new Limits(1_000, 100, 1_000))
                .budget(900, "That many shelves.")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void budgetThatIsExceededIsTheOneToRaise() {
    assertThat(
            module(counter("c").labels(rangedLabel("x", 1, 9_000)).budget(9_000, "Shelves."))
                .budget(900, "That many shelves.")
                .findings(RULE))
        .extracting(finding -> finding.arguments().get(4))
        .containsExactly("the @Budget of the module to max = 9_001");
  }

  @Test
  void metricWithABudgetCountsWhole() {
    assertThat(
            module(counter("c").labels(rangedLabel("x", 1, 9_000)).budget(9_000, "Shelves."))
                .limits(new Limits(1_000, 1_500, 10_000))
                .findings(RULE))
        .hasSize(1);
  }

  @Test
  void seriesOfAnOldNameCount() {
    assertThat(
            module(counter("a").labels(rangedLabel("x", 1, 60)).renamedFrom("b_total"))
                .limits(new Limits(1_000, 100, 1_000))
                .findings(RULE))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("120");
  }

  @Test
  void httpMetricsHaveFewerViewsToOffer() {
    assertThat(
            module(set("ShopHttpMetrics", counter("c").labels(rangedLabel("x", 1, 900))))
                .limits(new Limits(1_000, 800, 1_000))
                .findings(RULE))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("lower maxViews of @InstrumentHttp, ");
  }
}
