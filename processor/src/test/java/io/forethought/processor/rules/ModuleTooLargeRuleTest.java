package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestLabel.rangedLabel;
import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestMetrics.set;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import org.junit.jupiter.api.Test;

/** Tests {@link ModuleTooLargeRule}. */
class ModuleTooLargeRuleTest {

  private static final Rule RULE = new ModuleTooLargeRule();

  @Test
  void sumOfAllMetricsHasALimit() {
    assertThat(
            findings(
                RULE,
                new Limits(1_000, 1_500),
                set(counter("a").labels(rangedLabel("x", 1, 400)), counter("b")),
                set(
                    "Other",
                    counter("c").labels(rangedLabel("x", 1, 900)),
                    counter("d").labels(rangedLabel("x", 1, 300)))))
        .containsExactly(
            Finding.of(
                Code.MODULE_TOO_LARGE,
                at("Other"),
                "1,601",
                "1,500",
                "shop_orders_c_total (900), shop_orders_a_total (400), shop_orders_d_total (300)"));
  }

  @Test
  void limitItselfIsAllowed() {
    assertThat(
            findings(
                RULE, new Limits(1_000, 900), set(counter("c").labels(rangedLabel("x", 1, 900)))))
        .isEmpty();
  }

  @Test
  void metricThatIsTooLargeAloneIsToldByItsOwnRule() {
    assertThat(
            findings(
                RULE,
                new Limits(1_000, 1_500),
                set(counter("c").labels(rangedLabel("x", 1, 9_000)))))
        .isEmpty();
  }
}
