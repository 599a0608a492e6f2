package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link UnitNotDeclaredRule}. */
class UnitNotDeclaredRuleTest {

  private static final Rule RULE = new UnitNotDeclaredRule();

  @Test
  void unitInTheNameIsDeclared() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_wait_seconds"),
                counter("b").named("shop_sent_bytes_total"),
                histogram("waitSeconds")))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("a.name"),
                "gauge",
                "shop_wait_seconds",
                "seconds",
                "declares no unit",
                "unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("b.name"),
                "counter",
                "shop_sent_bytes_total",
                "bytes",
                "declares no unit",
                "unit = Unit.BYTES"),
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("waitSeconds"),
                "histogram",
                "shop_orders_wait_seconds",
                "seconds",
                "declares no unit",
                "unit = Unit.SECONDS"));
  }

  @Test
  void anotherUnitIsToldAtTheUnit() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_wait_seconds").unit(BaseUnit.BYTES),
                gauge("waitSeconds").unit(BaseUnit.BYTES)))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("a.unit"),
                "gauge",
                "shop_wait_seconds",
                "seconds",
                "declares Unit.BYTES",
                "unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("waitSeconds.unit"),
                "gauge",
                "shop_orders_wait_seconds_bytes",
                "seconds",
                "declares Unit.BYTES",
                "unit = Unit.SECONDS"));
  }

  @Test
  void metresAreSpelledMeters() {
    assertThat(findings(RULE, gauge("a").named("shop_way_metres").unit(BaseUnit.METERS)))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_DECLARED,
                at("a.unit"),
                "gauge",
                "shop_way_metres",
                "metres",
                "declares Unit.METERS",
                "name = \"shop_way_meters\""));
  }

  @Test
  void namesWithoutUnitOrWithTheRightOneAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_wait_seconds").unit(BaseUnit.SECONDS),
                gauge("waitSeconds").unit(BaseUnit.SECONDS),
                gauge("memoryBytes").unit(BaseUnit.RATIO),
                gauge("bytesPerCall"),
                gauge("kelvin"),
                info("leapSeconds")))
        .isEmpty();
  }
}
