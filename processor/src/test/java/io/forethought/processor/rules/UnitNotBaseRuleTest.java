package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetric.counter;
import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetric.histogram;
import static io.forethought.processor.rules.TestMetric.info;
import static io.forethought.processor.rules.TestMetrics.findings;
import static io.forethought.processor.rules.TestMetrics.set;
import static io.forethought.processor.rules.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link UnitNotBaseRule}. */
class UnitNotBaseRuleTest {

  private static final Rule RULE = new UnitNotBaseRule();

  @Test
  void explicitNameSpellsBaseUnits() {
    assertThat(
            findings(
                RULE,
                histogram("a").named("shop_wait_milliseconds").unit(BaseUnit.SECONDS),
                counter("b").named("shop_sent_kilobytes_total")))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("a.name"),
                "name",
                "shop_wait_milliseconds",
                "milliseconds",
                "seconds",
                "name = \"shop_wait_seconds\""),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("b.name"),
                "name",
                "shop_sent_kilobytes_total",
                "kilobytes",
                "bytes",
                "name = \"shop_sent_bytes_total\", unit = Unit.BYTES"));
  }

  @Test
  void derivedNameIsMendedAtTheMethod() {
    assertThat(
            findings(
                RULE,
                histogram("waitMinutes"),
                histogram("waitMillisecondsUntilPaid"),
                gauge("percentFull")))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("waitMinutes"),
                "name",
                "shop_orders_wait_minutes",
                "minutes",
                "seconds",
                "rename the method to \"wait\", and declare unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("waitMillisecondsUntilPaid"),
                "name",
                "shop_orders_wait_milliseconds_until_paid",
                "milliseconds",
                "seconds",
                "rename the method to \"waitUntilPaid\", and declare unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("percentFull"),
                "name",
                "shop_orders_percent_full",
                "percent",
                "ratio",
                "rename the method to \"full\", and declare unit = Unit.RATIO"));
  }

  @Test
  void namespaceIsToldOnce() {
    assertThat(findings(RULE, set(gauge("a"), gauge("b")).namespace("days")))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("OrderMetrics.namespace"),
                "namespace",
                "days",
                "days",
                "seconds",
                "namespace = \"seconds\""));
  }

  @Test
  void nameOfSeveralUnitsIsToldByItsOwnRule() {
    TestMetric several = gauge("a").named("shop_bytes_milliseconds");

    assertThat(findings(RULE, several)).isEmpty();
    assertThat(findings(new SeveralUnitsRule(), several)).hasSize(1);
  }

  @Test
  void unitAfterABaseUnitIsJudgedToo() {
    assertThat(
            findings(RULE, set(info("bytesMilliseconds"), gauge("waitHours")).namespace("seconds")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("milliseconds", "hours");
  }

  @Test
  void singularIsAUnitAtTheEndOnly() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_millisecond_clocks"),
                counter("b").named("shop_wait_millisecond_total")))
        .extracting(Finding::site)
        .containsExactly(at("b.name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amperes", "bytes", "celsius", "grams", "joules", "kelvin", "meters", "metres", "moles",
        "seconds", "volts", "ratio", "watts", "minute", "Minutes"
      })
  void baseUnitsAndSingularsAreFine(String word) {
    assertThat(findings(RULE, gauge("a").named("x_" + word))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "milliamperes, amperes",
    "gigabytes, bytes",
    "mebibytes, bytes",
    "mibibytes, bytes",
    "kilograms, grams",
    "exabytes, bytes",
    "millisecond, seconds",
    "kilobyte, bytes",
    "nanocelsius, celsius",
    "kilometers, meters",
    "kilometres, metres",
    "picometers, meters",
    "microseconds, seconds",
    "minutes, seconds",
    "hours, seconds",
    "days, seconds",
    "weeks, seconds",
    "kelvins, kelvin",
    "inches, meters",
    "yards, meters",
    "miles, meters",
    "bits, bytes",
    "kilobits, bytes",
    "calories, joules",
    "pounds, grams",
    "ounces, grams",
    "fahrenheit, celsius",
    "rankine, celsius",
    "percent, ratio"
  })
  void otherUnitsAreErrors(String word, String base) {
    assertThat(findings(RULE, gauge("a").named("x_" + word)))
        .extracting(Finding::code, finding -> finding.arguments().subList(2, 4))
        .containsExactly(tuple(Code.UNIT_NOT_BASE, List.of(word, base)));
  }
}
