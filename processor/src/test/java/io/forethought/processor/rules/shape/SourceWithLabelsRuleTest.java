package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestLabel;
import org.junit.jupiter.api.Test;

/** Tests {@link SourceWithLabelsRule}. */
class SourceWithLabelsRuleTest {

  private static final Rule RULE = new SourceWithLabelsRule();

  @Test
  void labelsOfASourceAreOneError() {
    assertThat(
            findings(
                RULE,
                gauge("pending")
                    .source()
                    .labels(TestLabel.booleanLabel("express"), TestLabel.booleanLabel("gift"))))
        .containsExactly(
            Finding.of(
                Code.SOURCE_WITH_LABELS,
                at("pending.express"),
                "shop_orders_pending",
                "pending",
                "express"));
  }

  @Test
  void otherMetricsHaveLabels() {
    assertThat(
            findings(
                RULE,
                gauge("a").labels(TestLabel.booleanLabel("express")),
                counter("b").labels(TestLabel.booleanLabel("express")),
                gauge("c").source(),
                gauge("d").source().labels(TestLabel.booleanLabel("express")).withBody()))
        .isEmpty();
  }
}
