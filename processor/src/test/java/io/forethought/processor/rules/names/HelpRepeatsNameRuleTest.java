package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link HelpRepeatsNameRule}. */
class HelpRepeatsNameRuleTest {

  private static final Rule RULE = new HelpRepeatsNameRule();

  @Test
  void helpOfTheSameWordsIsAnError() {
    assertThat(
            findings(
                RULE,
                gauge("pending").help("Number of pending orders."),
                counter("created").help("The total count of shop orders created"),
                histogram("wait").unit(BaseUnit.SECONDS).help("Wait in seconds!")))
        .containsExactly(
            Finding.of(
                Code.HELP_REPEATS_NAME,
                at("pending.help"),
                "Number of pending orders.",
                "shop_orders_pending"),
            Finding.of(
                Code.HELP_REPEATS_NAME,
                at("created.help"),
                "The total count of shop orders created",
                "shop_orders_created_total"),
            Finding.of(
                Code.HELP_REPEATS_NAME,
                at("wait.help"),
                "Wait in seconds!",
                "shop_orders_wait_seconds"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shop orders os sent.",
        "Orders os sent",
        "(Orders) os “sent”",
        "Os sent, the total"
      })
  void wordsOfTheNameInItsOrderSayNothing(String help) {
    assertThat(findings(RULE, counter("osSent").help(help))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orders o sent.", "Number of orders of o sent", "Os shop sent."})
  void otherWordsAndAnotherOrderSaySomething(String help) {
    assertThat(findings(RULE, counter("osSent").help(help))).isEmpty();
  }

  @Test
  void oneMoreWordIsEnough() {
    assertThat(
            findings(
                RULE,
                gauge("pending").help("Orders waiting for payment."),
                counter("paymentFailed").help("Failed payments."),
                gauge("open").help("未払いの注文"),
                gauge("missing").help(" "),
                gauge("help").help("Help.")))
        .isEmpty();
  }

  @Test
  void orderOfTheWordsCountsOnlyWithoutPadding() {
    assertThat(
            findings(
                RULE,
                counter("paymentFailed").help("Number of failed payments."),
                counter("orderPaid").help("Paid orders."),
                counter("orderSent").help("Orders sent."),
                counter("cartsOpened").help("Carts carts."),
                gauge("open").help("Open shop orders.")))
        .extracting(Finding::site)
        .containsExactly(at("paymentFailed.help"), at("orderSent.help"));
  }
}
