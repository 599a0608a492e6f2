package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetric.histogram;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestMetrics.set;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link UnitAbbreviatedRule}. */
class UnitAbbreviatedRuleTest {

  private static final Rule RULE = new UnitAbbreviatedRule();

  @Test
  void abbreviatedUnitIsSpelledOut() {
    assertThat(
            findings(
                RULE,
                histogram("a").named("shop_wait_ms"),
                counter("sentKb"),
                gauge("secSincePaid")))
        .containsExactly(
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("a.name"),
                "name",
                "shop_wait_ms",
                "ms",
                "name = \"shop_wait_seconds\", unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("sentKb"),
                "name",
                "shop_orders_sent_kb_total",
                "kb",
                "rename the method to \"sent\", and declare unit = Unit.BYTES"),
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("secSincePaid"),
                "name",
                "shop_orders_sec_since_paid",
                "sec",
                "rename the method to \"paidTimestamp\", and declare unit = Unit.SECONDS"));
  }

  @Test
  void ambiguousAbbreviationIsNotGuessed() {
    assertThat(findings(RULE, gauge("a").named("shop_way_m")))
        .containsExactly(
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("a.name"),
                "name",
                "shop_way_m",
                "m",
                "spell out what \"m\" means; if meters: name = \"shop_way_meters\", unit = Unit.METERS"));
  }

  @Test
  void eachWordIsToldOnce() {
    assertThat(findings(RULE, gauge("a").named("shop_ms_wait_ms")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("ms");
  }

  @Test
  void subsystemIsToldAtTheSet() {
    assertThat(findings(RULE, set(gauge("open"), gauge("paid")).subsystem("gb")))
        .containsExactly(
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("OrderMetrics.subsystem"),
                "subsystem",
                "gb",
                "gb",
                "subsystem = \"bytes\""));
  }

  @Test
  void firstWordIsNoUnit() {
    assertThat(
            findings(RULE, set(gauge("x").named("d_day"), gauge("b")).namespace("").subsystem("")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s", "ms", "us", "ns", "sec", "b", "kb", "mb", "gb", "tb", "pb", "m", "h", "d"})
  void abbreviationsThatPromlintRefusesAreErrors(String word) {
    assertThat(findings(RULE, gauge("a").named("x_" + word + "_y")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"millis", "micros", "nanos"})
  void abbreviationsOfJavaAreErrors(String word) {
    assertThat(findings(RULE, histogram("wait_" + word)))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("rename the method to \"wait\", and declare unit = Unit.SECONDS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"min", "hr", "kib", "mib", "bps", "pct", "msec"})
  void abbreviationsThatPromlintPassesAreFine(String word) {
    assertThat(findings(RULE, gauge("a").named("x_" + word))).isEmpty();
  }
}
