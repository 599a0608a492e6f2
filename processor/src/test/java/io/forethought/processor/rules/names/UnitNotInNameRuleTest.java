package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link UnitNotInNameRule}. */
class UnitNotInNameRuleTest {

  private static final Rule RULE = new UnitNotInNameRule();

  @Test
  void declaredUnitIsSpelledInAnExplicitName() {
    assertThat(
            findings(
                RULE,
                histogram("wait").named("shop_wait").unit(BaseUnit.SECONDS),
                counter("sent").named("shop_sent_total").unit(BaseUnit.BYTES)))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_IN_NAME,
                at("wait.name"),
                "histogram",
                "shop_wait",
                "Unit.SECONDS",
                "name = \"shop_wait_seconds\""),
            Finding.of(
                Code.UNIT_NOT_IN_NAME,
                at("sent.name"),
                "counter",
                "shop_sent_total",
                "Unit.BYTES",
                "name = \"shop_sent_bytes_total\""));
  }

  @Test
  void unitStandsAtTheEnd() {
    assertThat(findings(RULE, gauge("size").named("shop_bytes_stored").unit(BaseUnit.BYTES)))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_IN_NAME,
                at("size.name"),
                "gauge",
                "shop_bytes_stored",
                "Unit.BYTES",
                "name = \"shop_stored_bytes\""));
  }

  @Test
  void kelvinIsNoUnitThatCanBeDeclared() {
    assertThat(findings(RULE, gauge("a").named("shop_oven_kelvin").unit(BaseUnit.CELSIUS)))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("name = \"shop_oven_celsius\"");
  }

  @Test
  void derivedNameSpellsItsUnit() {
    assertThat(
            findings(
                RULE,
                histogram("wait").unit(BaseUnit.SECONDS),
                histogram("b").named("shop_wait_seconds").unit(BaseUnit.SECONDS),
                gauge("c").named("shop_wait")))
        .isEmpty();
  }

  @Test
  void anotherUnitInItsPlaceIsToldByItsOwnRule() {
    assertThat(
            reported(
                Code.UNIT_NOT_IN_NAME,
                histogram("a").named("shop_wait_ms").unit(BaseUnit.SECONDS),
                histogram("b").named("shop_wait_minutes").unit(BaseUnit.SECONDS),
                histogram("c").named("shop_wait_bytes").unit(BaseUnit.SECONDS),
                histogram("d").named("shop_wait_seconds_count").unit(BaseUnit.SECONDS),
                histogram("e").named("shopWait").unit(BaseUnit.SECONDS),
                gauge("f").named("shop_wait_seconds_total").unit(BaseUnit.SECONDS)))
        .isEmpty();
  }
}
