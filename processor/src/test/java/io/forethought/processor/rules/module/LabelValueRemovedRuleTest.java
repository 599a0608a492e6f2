package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelValueRemovedRule}. */
class LabelValueRemovedRuleTest {

  private static final ModuleRule RULE = new LabelValueRemovedRule();

  private static final String LOCK =
      """
      shop_orders_paid_total
        type: counter
        label stars: 1, 2, 3
      """;

  @Test
  void everyLockedValueThatIsGoneIsAnError() {
    assertThat(
            module(counter("paid").labels(rangedLabel("stars", 2, 2))).locked(LOCK).findings(RULE))
        .containsExactly(
            finding("1", "restore the value, or accept the change: -Aforethought.lock=update:…"),
            finding("3", "restore the value, or accept the change: -Aforethought.lock=update:…"));
  }

  @Test
  void newValueMayBeItsSuccessor() {
    assertThat(
            module(counter("paid").labels(rangedLabel("stars", 2, 4))).locked(LOCK).findings(RULE))
        .containsExactly(
            finding(
                "1",
                "if \"4\" is its new name, keep the old value: @LabelValue(\"1\") on the"
                    + " constant, or \"1\" in the list; or accept the change: -Aforethought.lock=update:…"));
  }

  @Test
  void valuesThatAreNotKnownAreNotCompared() {
    assertThat(module(counter("paid").labels(cappedLabel("stars", 3))).locked(LOCK).findings(RULE))
        .isEmpty();
  }

  private static Finding finding(String value, String fix) {
    return Finding.of(
        Code.LABEL_VALUE_REMOVED, at("paid"), "stars", "shop_orders_paid_total", value, fix);
  }

  @Test
  void labelThatBecameOpenLosesNoValue() {
    assertThat(module(counter("paid").labels(cappedLabel("stars", 20))).locked(LOCK).findings(RULE))
        .isEmpty();
  }
}
