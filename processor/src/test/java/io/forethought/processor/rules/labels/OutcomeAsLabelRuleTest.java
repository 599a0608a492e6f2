package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link OutcomeAsLabelRule}. */
class OutcomeAsLabelRuleTest {

  private static final Rule RULE = new OutcomeAsLabelRule();

  @Test
  void outcomesAreTwoCounters() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(enumLabel("result", "SUCCESS", "FAILURE")),
                counter("a").named("shop_lookups_total").labels(booleanLabel("hit"))))
        .containsExactly(
            Finding.of(
                Code.OUTCOME_AS_LABEL,
                at("paid.result"),
                "result",
                "shop_orders_paid_total",
                "success from failure",
                "declare two counters without the label: \"shop_orders_paid_total\" for all calls, and \"shop_orders_paid_failed_total\""),
            Finding.of(
                Code.OUTCOME_AS_LABEL,
                at("a.hit"),
                "hit",
                "shop_lookups_total",
                "hits from misses",
                "declare two counters without the label: \"shop_lookups_total\" for all calls, and \"shop_lookups_hits_total\""));
  }

  @Test
  void callsOfAMethodAreNotDeclaredAsTwoCounters() {
    TestMetrics calls =
        set(counter("take").labels(booleanLabel("ok")), counter("get").labels(booleanLabel("hit")))
            .ofCalls();

    assertThat(findings(RULE, calls))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(
            "remove the label; @CountExceptions counts the calls that throw, and a counter that you"
                + " declare can count other failures",
            "remove the label, and count the hits with a counter that you declare");
  }

  @ParameterizedTest
  @CsvSource({"ok, error", "Error, OK", "hit, miss", "succeeded, failed", "pass, fail"})
  void otherWordsForOutcomesAreFound(String first, String second) {
    assertThat(findings(RULE, counter("paid").labels(listedLabel("how", first, second))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"success", "failed", "error", "hit", "ok"})
  void booleansThatTellAnOutcomeAreFound(String name) {
    assertThat(findings(RULE, counter("paid").labels(booleanLabel(name)))).hasSize(1);
  }

  @Test
  void moreValuesOtherBooleansAndOtherTypesAreFine() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(enumLabel("result", "SUCCESS", "FAILURE", "TIMEOUT")),
                counter("sent").labels(enumLabel("result", "SUCCESS", "OK")),
                counter("a").labels(enumLabel("result", "HIT", "FAILURE")),
                counter("b").labels(booleanLabel("express")),
                histogram("c").labels(booleanLabel("success"))))
        .isEmpty();
  }
}
