package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link AdditionNotLockedRule}. */
class AdditionNotLockedRuleTest {

  private static final ModuleRule RULE = new AdditionNotLockedRule();

  private static final String LOCK =
      """
      shop_orders_paid_total
        type: counter
        label stars: 1, 2
      """;

  @Test
  void newMetricIsNews() {
    assertThat(
            module(counter("paid").labels(rangedLabel("stars", 1, 2)), gauge("open"))
                .locked(LOCK)
                .findings(RULE))
        .containsExactly(
            Finding.of(Code.ADDITION_NOT_LOCKED, at("open"), "The gauge \"shop_orders_open\""));
  }

  /** Another rule reports the old name at it. */
  @Test
  void successorOfARemovedMetricIsNoNews() {
    assertThat(
            module(
                    counter("payed").labels(rangedLabel("stars", 1, 2)),
                    counter("entirelyDifferent").labels(rangedLabel("stars", 1, 2)))
                .locked(LOCK)
                .findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("entirelyDifferent"));
  }

  @Test
  void newValueIsNews() {
    assertThat(
            module(counter("paid").labels(rangedLabel("stars", 1, 3))).locked(LOCK).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.ADDITION_NOT_LOCKED,
                at("paid"),
                "The value \"3\" of \"stars\" of \"shop_orders_paid_total\""));
  }

  @Test
  void withoutLockNothingIsNew() {
    assertThat(module(gauge("open")).findings(RULE)).isEmpty();
  }
}
