package io.forethought.processor.rules.distributions;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Returned;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;

/** Tests {@link DurationAsGaugeRule}. */
class DurationAsGaugeRuleTest {

  private static final Rule RULE = new DurationAsGaugeRule();

  @Test
  void durationIsObserved() {
    assertThat(
            findings(
                RULE,
                gauge("paymentDuration").unit(BaseUnit.SECONDS),
                gauge("a").named("shop_search_latency_seconds").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.DURATION_AS_GAUGE,
                at("paymentDuration"),
                "shop_orders_payment_duration_seconds",
                "record every duration: @Histogram(unit = Unit.SECONDS); for a job that runs from time to time, name the gauge \"last_…\""),
            Finding.of(
                Code.DURATION_AS_GAUGE,
                at("a.name"),
                "shop_search_latency_seconds",
                "record every duration: @Histogram(name = \"shop_search_latency_seconds\", unit = Unit.SECONDS); for a job that runs from time to time, name the gauge \"last_…\""));
  }

  @Test
  void nameIsMendedWhereItIsMisspelledToo() {
    assertThat(
            findings(RULE, gauge("a").named("shop_Search_latency_seconds").unit(BaseUnit.SECONDS)))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(
            "record every duration: @Histogram(name = \"shop_search_latency_seconds\", unit = Unit.SECONDS); for a job that runs from time to time, name the gauge \"last_…\"");
  }

  @Test
  void aDurationThatEachCallRecordsIsObserved() {
    assertThat(
            findings(
                RULE, recording("sale"), recording("queryDuration"), recording("checkoutStep")))
        .extracting(finding -> finding.argument("name"))
        .containsExactly(
            "shop_orders_sale_seconds",
            "shop_orders_query_duration_seconds",
            "shop_orders_checkout_step_seconds");
  }

  @Test
  void aDurationThatIsAStateIsFine() {
    assertThat(
            findings(
                RULE,
                recording("replicationLag"),
                recording("lastSale"),
                recording("retryTimeout"),
                recording("tokenAge"),
                recording("sentTimestamp"),
                recording("sale").returning(Returned.Kind.GAUGE_DATA_POINT, "GaugeDataPoint")))
        .isEmpty();
  }

  private static TestMetric recording(String method) {
    return gauge(method)
        .unit(BaseUnit.SECONDS)
        .event()
        .amount("time", Amount.Kind.DURATION, "Duration");
  }

  @Test
  void jobsLimitsAndOtherTypesAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("lastRunDuration").unit(BaseUnit.SECONDS),
                gauge("maxDuration").unit(BaseUnit.SECONDS),
                gauge("durationShare").unit(BaseUnit.RATIO),
                gauge("latency"),
                gauge("queued").unit(BaseUnit.SECONDS),
                histogram("paymentDuration").unit(BaseUnit.SECONDS)))
        .isEmpty();
  }
}
