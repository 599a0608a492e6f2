package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link FailuresWithoutAttemptsRule}. */
class FailuresWithoutAttemptsRuleTest {

  private static final Rule RULE = new FailuresWithoutAttemptsRule();

  @Test
  void failuresAloneAreAWarning() {
    assertThat(
            findings(
                RULE,
                counter("paymentFailed"),
                counter("a").named("shop_search_errors_total"),
                gauge("open")))
        .containsExactly(
            Finding.of(
                Code.FAILURES_WITHOUT_ATTEMPTS,
                at("paymentFailed"),
                "shop_orders_payment_failed_total",
                "OrderMetrics",
                "also count the attempts, for example as \"shop_orders_payment_attempts_total\""),
            Finding.of(
                Code.FAILURES_WITHOUT_ATTEMPTS,
                at("a.name"),
                "shop_search_errors_total",
                "OrderMetrics",
                "also count the attempts, for example as \"shop_search_attempts_total\""));
  }

  @Test
  void nameOfFailuresOnlyLeavesThePrefix() {
    assertThat(findings(RULE, counter("failures")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("also count the attempts, for example as \"shop_orders_attempts_total\"");
  }

  @Test
  void anythingThatCountsAttemptsIsFine() {
    assertThat(findings(RULE, counter("paymentFailed"), counter("paymentStarted"))).isEmpty();
    assertThat(findings(RULE, counter("paymentFailed"), histogram("payment"))).isEmpty();
    assertThat(findings(RULE, counter("paymentFailed"), summary("payment"))).isEmpty();
  }

  @Test
  void attemptsOfAnotherSetDoNotCount() {
    assertThat(
            findings(
                RULE, set("First", counter("failed")), set("Second", counter("paymentStarted"))))
        .hasSize(1);
  }

  @Test
  void setThatCouldNotBeReadWholeIsNotJudged() {
    assertThat(findings(RULE, set(counter("failed")).incomplete())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "failedToLoad, load",
    "errorsInPayment, payment",
    "failedOverTheCounter, orders",
    "exceptionsOfTheImport, import",
    "mailsWithErrors, mails",
  })
  void wordsThatJoinedTheFailuresAreDropped(String method, String tried) {
    String attempts = tried.equals("orders") ? "shop_orders" : "shop_orders_" + tried;

    assertThat(findings(RULE, counter(method)))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(
            "also count the attempts, for example as \"" + attempts + "_attempts_total\"");
  }
}
