package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelAddedRule}. */
class LabelAddedRuleTest {

  private static final ModuleRule RULE = new LabelAddedRule();

  @Test
  void labelThatIsNotLockedIsAnError() {
    assertThat(
            module(counter("paid").labels(rangedLabel("a", 1, 2), rangedLabel("b", 1, 2)))
                .locked("shop_orders_paid_total\n  type: counter\n  label b: 1, 2\n")
                .findings(RULE))
        .containsExactly(Finding.of(Code.LABEL_ADDED, at("paid"), "shop_orders_paid_total", "a"));
  }

  @Test
  void labelsOfANewMetricAreFine() {
    assertThat(
            module(counter("paid").labels(rangedLabel("a", 1, 2)))
                .locked("shop_orders_sent_total\n  type: counter\n")
                .findings(RULE))
        .isEmpty();
  }
}
