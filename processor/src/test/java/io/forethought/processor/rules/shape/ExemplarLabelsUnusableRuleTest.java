package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link ExemplarLabelsUnusableRule}. */
class ExemplarLabelsUnusableRuleTest {

  private static final Rule RULE = new ExemplarLabelsUnusableRule();

  @Test
  void aClassThatIsNoSupplierIsAnError() {
    assertThat(findings(RULE, counter("a").exemplarLabels("Order", true, false)))
        .containsExactly(
            Finding.of(
                Code.EXEMPLAR_LABELS_UNUSABLE,
                at("a.exemplarLabels"),
                "Order",
                "shop_orders_a_total",
                "it does not implement Supplier<Labels>",
                "implement"
                    + " java.util.function.Supplier<io.prometheus.metrics.model.snapshots.Labels>"));
  }

  @Test
  void aClassThatCannotBeCreatedIsAnError() {
    assertThat(findings(RULE, histogram("a").exemplarLabels("Order", false, true)))
        .containsExactly(
            Finding.of(
                Code.EXEMPLAR_LABELS_UNUSABLE,
                at("a.exemplarLabels"),
                "Order",
                "shop_orders_a",
                "generated code cannot create an instance",
                "make it a class with a public constructor without parameters, and static if it is"
                    + " nested"));
  }

  @Test
  void aSupplierAndNoneAreFine() {
    assertThat(findings(RULE, counter("a").exemplarLabels("Order", true, true), counter("b")))
        .isEmpty();
  }
}
