package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelRepeatedRule}. */
class LabelRepeatedRuleTest {

  private static final Rule RULE = new LabelRepeatedRule();

  @Test
  void repeatedLabelIsAnErrorAtTheLaterOne() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("kind"), label("other").named("kind"), label("third").named("kind"))))
        .containsExactly(
            Finding.of(Code.LABEL_REPEATED, at("open.other.name"), "shop_orders_open", "kind"),
            Finding.of(Code.LABEL_REPEATED, at("open.third.name"), "shop_orders_open", "kind"));
  }

  @Test
  void otherMetricsMayHaveTheLabelToo() {
    assertThat(
            findings(
                RULE, gauge("open").labels(label("kind")), gauge("paid").labels(label("kind"))))
        .isEmpty();
  }
}
