package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link MomentWithoutTimestampRule}. */
class MomentWithoutTimestampRuleTest {

  private static final Rule RULE = new MomentWithoutTimestampRule();

  @Test
  void gaugeOfAMomentSaysSo() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_last_sync_timestamp"),
                gauge("startTime"),
                gauge("paidAt").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.MOMENT_WITHOUT_TIMESTAMP,
                at("a.name"),
                "shop_last_sync_timestamp",
                "name = \"shop_last_sync_timestamp_seconds\", unit = Unit.SECONDS"),
            Finding.of(
                Code.MOMENT_WITHOUT_TIMESTAMP,
                at("startTime"),
                "shop_orders_start_time",
                "rename the method to \"startTimestamp\", and declare unit = Unit.SECONDS"),
            Finding.of(
                Code.MOMENT_WITHOUT_TIMESTAMP,
                at("paidAt"),
                "shop_orders_paid_at_seconds",
                "rename the method to \"paidTimestamp\""));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_sync_unixtime, shop_sync_timestamp_seconds",
    "shop_sync_unix_time, shop_sync_timestamp_seconds",
    "shop_sync_epoch_seconds, shop_sync_timestamp_seconds",
    "shop_licence_expiry_date, shop_licence_expiry_timestamp_seconds",
    "shop_boot_time_seconds, shop_boot_timestamp_seconds",
    "shop_certificate_expiration_time, shop_certificate_expiration_timestamp_seconds"
  })
  void otherWordsForMomentsAreFound(String name, String proposed) {
    assertThat(findings(RULE, gauge("a").named(name)))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly("name = \"" + proposed + "\", unit = Unit.SECONDS");
  }

  @Test
  void missingUnitIsToldByItsOwnRule() {
    TestMetric sync = gauge("a").named("shop_sync_timestamp").unit(BaseUnit.SECONDS);

    assertThat(reported(Code.MOMENT_WITHOUT_TIMESTAMP, sync)).isEmpty();
    assertThat(findings(new UnitNotInNameRule(), sync))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("name = \"shop_sync_timestamp_seconds\"");
  }

  @Test
  void momentsWithTheirSuffixAndOtherWordsAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_sync_timestamp_seconds").unit(BaseUnit.SECONDS),
                gauge("syncTimestamp").unit(BaseUnit.SECONDS),
                gauge("upToDate"),
                gauge("ordersLookedAt").unit(BaseUnit.BYTES),
                gauge("cpuTime").unit(BaseUnit.SECONDS),
                gauge("timestampErrors"),
                counter("paidAt")))
        .isEmpty();
  }
}
