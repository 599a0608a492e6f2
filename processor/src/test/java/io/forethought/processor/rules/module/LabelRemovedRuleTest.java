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

/** Tests {@link LabelRemovedRule}. */
class LabelRemovedRuleTest {

  private static final ModuleRule RULE = new LabelRemovedRule();

  private static final String LOCK =
      """
      shop_orders_paid_total
        type: counter
        label provider: paypal, stripe
      """;

  @Test
  void lockedLabelThatIsGoneIsAnError() {
    assertThat(module(counter("paid")).locked(LOCK).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.LABEL_REMOVED,
                at("paid"),
                "shop_orders_paid_total",
                "provider",
                "restore the label, or accept the change: -Aforethought.lock=update:…"));
  }

  @Test
  void newLabelMayBeItsSuccessor() {
    assertThat(module(counter("paid").labels(rangedLabel("by", 1, 2))).locked(LOCK).findings(RULE))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(
            "if \"by\" is its new name, keep the old one: @Label(name = \"provider\"); or"
                + " accept the change: -Aforethought.lock=update:…");
  }

  @Test
  void labelThatIsStillThereIsFine() {
    assertThat(
            module(counter("paid").labels(rangedLabel("provider", 1, 2)))
                .locked(LOCK)
                .findings(RULE))
        .isEmpty();
  }
}
