package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Returned;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link AmountMisplacedRule}. */
class AmountMisplacedRuleTest {

  private static final Rule RULE = new AmountMisplacedRule();

  @Test
  void secondAmountIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("paid")
                    .event()
                    .amount("cents", Amount.Kind.LONG, "long")
                    .amount("tax", Amount.Kind.LONG, "long")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISPLACED,
                at("paid.tax"),
                "tax",
                "paid",
                "an event has only one amount, which is \"cents\"",
                "remove it, or declare a second metric to record both"));
  }

  @Test
  void dataPointIsToldItsAmountLater() {
    assertThat(findings(RULE, counter("paid").amount("cents", Amount.Kind.LONG, "long")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISPLACED,
                at("paid.cents"),
                "cents",
                "paid",
                "the method returns a data point, and callers pass the amount to that",
                "remove the parameter, or return void"));
  }

  @Test
  void aSourceHasNoAmount() {
    assertThat(
            findings(
                RULE,
                gauge("pending").source().amount("orders", Amount.Kind.LONG, "long"),
                counter("paid").source().amount("cents", Amount.Kind.LONG, "long")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISPLACED,
                at("pending.orders"),
                "orders",
                "pending",
                "the value is read from a source",
                "remove the parameter"));
  }

  @Test
  void infoAndStateSetRecordNoNumber() {
    assertThat(
            findings(
                RULE,
                info("build").amount("x", Amount.Kind.LONG, "long"),
                stateSet("mode", "ON").event().amount("x", Amount.Kind.LONG, "long")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_MISPLACED,
                at("build.x"),
                "x",
                "build",
                "an info metric does not record numbers",
                "remove the parameter"),
            Finding.of(
                Code.AMOUNT_MISPLACED,
                at("mode.x"),
                "x",
                "mode",
                "a state set does not record numbers",
                "remove the parameter"));
  }

  @Test
  void anotherFaultOfTheMethodIsToldInstead() {
    assertThat(
            findings(
                RULE,
                counter("a").amount("x", Amount.Kind.LONG, "long").withBody(),
                counter("b")
                    .amount("x", Amount.Kind.LONG, "long")
                    .returning(Returned.Kind.OTHER, "int")))
        .isEmpty();
  }

  @Test
  void oneAmountOfAnEventIsFine() {
    assertThat(findings(RULE, counter("paid").event().amount("cents", Amount.Kind.LONG, "long")))
        .isEmpty();
  }
}
