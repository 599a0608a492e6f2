package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Site;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link MetricRemovedRule}. */
class MetricRemovedRuleTest {

  private static final ModuleRule RULE = new MetricRemovedRule();

  private static final String LOCK =
      """
      shop_orders_paid_total
        type: counter
      """;

  @Test
  void lockedMetricThatIsGoneIsAnError() {
    assertThat(module(gauge("pending")).locked(LOCK).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.METRIC_REMOVED,
                Site.LOCK_FILE,
                "shop_orders_paid_total",
                "declare it again, or accept the change: -Aforethought.lock=update:…"));
  }

  @Test
  void newMetricOfTheSameKindMayBeItsSuccessor() {
    assertThat(module(counter("payed"), counter("entirelyDifferent")).locked(LOCK).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.METRIC_REMOVED,
                at("payed"),
                "shop_orders_paid_total",
                "if \"shop_orders_payed_total\" is its new name, export both names for a while:"
                    + " @RenamedFrom(value = \"shop_orders_paid_total\", until = \"…\"); or accept"
                    + " the change: -Aforethought.lock=update:…"));
  }

  @Test
  void anotherUnitHasNoOldName() {
    assertThat(
            module(counter("paidBytes").unit(BaseUnit.BYTES))
                .locked("shop_orders_paid_grams_total\n  type: counter\n  unit: grams\n")
                .findings(RULE))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(
            "if \"shop_orders_paid_bytes_total\" is the same metric in another unit, keep the old"
                + " unit; or accept the change: -Aforethought.lock=update:…");
  }

  @Test
  void metricWithOtherLabelsIsNoSuccessor() {
    assertThat(module(counter("payed").labels(rangedLabel("x", 1, 2))).locked(LOCK).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(Site.LOCK_FILE);
  }

  @Test
  void metricThatIsLockedItselfIsNoSuccessor() {
    String both = LOCK + "shop_orders_payed_total\n  type: counter\n";

    assertThat(module(counter("payed")).locked(both).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(Site.LOCK_FILE);
  }

  @Test
  void withoutLockNothingIsRemoved() {
    assertThat(module(gauge("pending")).findings(RULE)).isEmpty();
  }

  @Test
  void unlikeMetricIsNoSuccessor() {
    assertThat(module(counter("entirelyDifferent")).locked(LOCK).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(Site.LOCK_FILE);
  }

  @Test
  void mostSimilarMetricIsTheSuccessor() {
    assertThat(module(counter("maids"), counter("zaid")).locked(LOCK).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("zaid"));
  }

  @Test
  void metricWithTheSameLabelsMayBeItsSuccessor() {
    String lock = LOCK + "  label x: 1, 2\n";

    assertThat(
            module(counter("payed").labels(rangedLabel("x", 1, 2)), counter("said"))
                .locked(lock)
                .findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("payed"));
  }

  @Test
  void nameWithHalfOfItsLettersChangedIsTheLeastLikeSuccessor() {
    String lock = "shop_abcdefghi\n  type: gauge\n";

    assertThat(module(gauge("a").named("shop_ab1234567")).locked(lock).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("a.name"));
    assertThat(module(gauge("a").named("shop_a12345678")).locked(lock).findings(RULE))
        .extracting(Finding::site)
        .containsExactly(Site.LOCK_FILE);
  }
}
