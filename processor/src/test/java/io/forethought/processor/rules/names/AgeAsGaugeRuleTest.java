package io.forethought.processor.rules.names;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link AgeAsGaugeRule}. */
class AgeAsGaugeRuleTest {

  private static final Rule RULE = new AgeAsGaugeRule();

  @Test
  void momentIsExportedInsteadOfTheAge() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_seconds_since_last_sync"),
                gauge("cacheAge").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.AGE_AS_GAUGE,
                at("a.name"),
                "shop_seconds_since_last_sync",
                "export the timestamp: name = \"shop_last_sync_timestamp_seconds\", unit = Unit.SECONDS; compute the age in a query: time() - shop_last_sync_timestamp_seconds"),
            Finding.of(
                Code.AGE_AS_GAUGE,
                at("cacheAge"),
                "shop_orders_cache_age_seconds",
                "export the timestamp: rename the method to \"cacheTimestamp\"; compute the age in a query: time() - shop_orders_cache_timestamp_seconds"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_time_since_sync_seconds, shop_sync_timestamp_seconds",
    "shop_since_sync_milliseconds, shop_sync_timestamp_seconds",
    "shop_sync_seconds_ago, shop_sync_timestamp_seconds",
    "shop_uptime_seconds, shop_start_timestamp_seconds",
    "shop_oldest_order_age_days, shop_oldest_order_timestamp_seconds"
  })
  void otherWordsForAgesAreFound(String name, String proposed) {
    assertThat(findings(RULE, gauge("a").named(name)))
        .extracting(finding -> finding.arguments().get(1))
        .allMatch(fix -> fix.contains("name = \"" + proposed + "\""))
        .hasSize(1);
  }

  @Test
  void countsLimitsAndOtherTypesAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("ordersSinceStart"),
                gauge("maxAge").unit(BaseUnit.SECONDS),
                gauge("customerAge"),
                gauge("age").unit(BaseUnit.BYTES),
                gauge("uptimeShare").unit(BaseUnit.RATIO),
                histogram("orderAge").unit(BaseUnit.SECONDS)))
        .isEmpty();
  }
}
