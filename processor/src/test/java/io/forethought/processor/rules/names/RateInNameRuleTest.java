package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link RateInNameRule}. */
class RateInNameRuleTest {

  private static final Rule RULE = new RateInNameRule();

  private static final String METERS =
      "use a counter: @Counter(name = \"shop_speed_meters_total\", unit = Unit.METERS); compute the rate in a query: rate(shop_speed_meters_total[5m])";

  @Test
  void gaugeOfARateIsCountedInstead() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_sent_bytes_per_second"),
                gauge("ordersPerMinute"),
                gauge("cpuWatts")))
        .containsExactly(
            Finding.of(
                Code.RATE_IN_NAME,
                at("a.name"),
                "gauge",
                "shop_sent_bytes_per_second",
                "per_second",
                "use a counter: @Counter(name = \"shop_sent_bytes_total\", unit = Unit.BYTES); compute the rate in a query: rate(shop_sent_bytes_total[5m])"),
            Finding.of(
                Code.RATE_IN_NAME,
                at("ordersPerMinute"),
                "gauge",
                "shop_orders_orders_per_minute",
                "per_minute",
                "use a counter: @Counter(name = \"shop_orders_orders_total\"); compute the rate in a query: rate(shop_orders_orders_total[5m])"),
            Finding.of(
                Code.RATE_IN_NAME,
                at("cpuWatts"),
                "gauge",
                "shop_orders_cpu_watts",
                "watts",
                "use a counter: @Counter(name = \"shop_orders_cpu_joules_total\", unit = Unit.JOULES); compute the rate in a query: rate(shop_orders_cpu_joules_total[5m])"));
  }

  @Test
  void counterOfARateCountsOnly() {
    assertThat(
            findings(
                RULE,
                counter("a").named("shop_searches_per_second_total"),
                counter("perSecond").named("per_second_total")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "name = \"shop_searches_total\"; compute the rate in a query: rate(shop_searches_total[5m])",
            "use a counter, and compute the rate in a query: rate(…_total[5m])");
  }

  @ParameterizedTest
  @CsvSource({
    "per_s, shop_sent_total",
    "per_milliseconds, shop_sent_total",
    "per_hour, shop_sent_total",
    "qps, shop_sent_queries_total",
    "mbps, shop_sent_bytes_total"
  })
  void otherWordsForRatesAreFound(String word, String counter) {
    List<Finding> findings = findings(RULE, gauge("a").named("shop_sent_" + word));

    assertThat(findings).extracting(finding -> finding.arguments().get(2)).containsExactly(word);
    assertThat(findings.get(0).arguments().get(3)).contains("\"" + counter + "\"");
  }

  @Test
  void speedIsCountedInMeters() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_speed_miles_per_hour"),
                gauge("b").named("shop_speed_km_h"),
                gauge("c").named("shop_speed_mph")))
        .extracting(finding -> finding.arguments().subList(2, 4))
        .containsExactly(
            List.of("miles_per_hour", METERS), List.of("km_h", METERS), List.of("mph", METERS));
  }

  @Test
  void noOtherRuleTellsTheSame() {
    assertThat(
            Rules.findings(
                TestMetrics.declarations(
                    Limits.DEFAULT,
                    set(
                        gauge("a").named("shop_sent_per_s"),
                        gauge("b").named("shop_sent_per_minutes"),
                        gauge("c").named("shop_bytes_per_seconds"),
                        gauge("d").named("shop_speed_miles_per_hour"),
                        gauge("e").named("shop_speed_km_h"),
                        gauge("f").named("shop_cpu_kilo_watts")))))
        .filteredOn(finding -> finding.causes().isEmpty())
        .extracting(Finding::code)
        .containsOnly(Code.RATE_IN_NAME)
        .hasSize(6);
  }

  @Test
  void otherQuotientsLimitsAndDistributionsAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("piecesPerOrder"),
                gauge("ordersPerMinuteLimit"),
                gauge("second"),
                histogram("a").named("shop_download_bytes_per_second"),
                info("perSecond")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "errorRate, error_rate, shop_orders_errors_total",
    "hitRate, hit_rate, shop_orders_hits_total",
    "retryRate5m, retry_rate5m, shop_orders_retries_total",
    "retryRate_5m, retry_rate_5m, shop_orders_retries_total",
    "meanRate, rate, shop_orders_mean_total",
    "throughput, throughput, shop_orders_total",
    "uploadThroughput, throughput, shop_orders_upload_total",
    "requestRatePercent, request_rate_percent, shop_orders_requests_total",
    "transferRateBytes, rate, shop_orders_transfer_bytes_total",
  })
  void nameThatSaysRateIsFound(String method, String rate, String counter) {
    List<Finding> findings = findings(RULE, gauge(method));

    assertThat(findings).extracting(finding -> finding.argument("rate")).containsExactly(rate);
    assertThat(findings.get(0).argument("fix")).contains("\"" + counter + "\"");
  }

  @Test
  void counterThatSaysRateCountsEvents() {
    assertThat(findings(RULE, counter("a").named("shop_hit_rate_total")))
        .extracting(finding -> finding.argument("rate"), finding -> finding.argument("fix"))
        .containsExactly(
            tuple(
                "hit_rate",
                "name = \"shop_hits_total\"; compute the rate in a query: rate(shop_hits_total[5m])"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sampleRate",
        "exchangeRate",
        "taxRate",
        "rateLimit",
        "errorRateThreshold",
        "rateChanges",
        "ratedProducts",
        "heartRate",
        "maxThroughput",
        "ratePlans",
        "hitRatio"
      })
  void ratesThatAreNotOfEventsAreFine(String method) {
    assertThat(findings(RULE, gauge(method))).isEmpty();
  }
}
