package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
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

/** Tests {@link SeveralUnitsRule}. */
class SeveralUnitsRuleTest {

  private static final Rule RULE = new SeveralUnitsRule();

  @Test
  void nameOfTwoUnitsIsAnError() {
    assertThat(
            findings(
                RULE,
                histogram("a").named("shop_request_bytes_seconds").unit(BaseUnit.SECONDS),
                gauge("bytesSeconds").unit(BaseUnit.SECONDS),
                counter("b").named("shop_bytes_sent_milliseconds_total")))
        .containsExactly(
            Finding.of(
                Code.SEVERAL_UNITS,
                at("a.name"),
                "histogram",
                "shop_request_bytes_seconds",
                "\"bytes\", \"seconds\"",
                "name = \"shop_request_seconds\"; measure the other unit with a metric of its own"),
            Finding.of(
                Code.SEVERAL_UNITS,
                at("bytesSeconds"),
                "gauge",
                "shop_orders_bytes_seconds",
                "\"bytes\", \"seconds\"",
                "name = \"shop_orders_seconds\"; measure the other unit with a metric of its own"),
            Finding.of(
                Code.SEVERAL_UNITS,
                at("b.name"),
                "counter",
                "shop_bytes_sent_milliseconds_total",
                "\"bytes\", \"milliseconds\"",
                "name = \"shop_sent_seconds_total\", unit = Unit.SECONDS; measure the other unit with a metric of its own"));
  }

  @Test
  void unitThatIsSpelledTwiceIsAnError() {
    assertThat(findings(RULE, histogram("secondsWaited").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.SEVERAL_UNITS,
                at("secondsWaited"),
                "histogram",
                "shop_orders_seconds_waited_seconds",
                "\"seconds\" twice",
                "rename the method to \"waited\""));
  }

  @Test
  void wrongUnitIsToldInstead() {
    TestMetric wrong = gauge("waitSeconds").unit(BaseUnit.BYTES);

    assertThat(reported(Code.SEVERAL_UNITS, wrong)).isEmpty();
    assertThat(findings(new UnitNotDeclaredRule(), wrong)).hasSize(1);
  }

  @Test
  void oneUnitSharesRatesAndFactsAreFine() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_bytes_stored"),
                gauge("memoryBytes").unit(BaseUnit.RATIO),
                histogram("b").named("shop_download_bytes_per_seconds"),
                gauge("secondBytes").unit(BaseUnit.BYTES),
                info("bytesSeconds")))
        .isEmpty();
  }
}
