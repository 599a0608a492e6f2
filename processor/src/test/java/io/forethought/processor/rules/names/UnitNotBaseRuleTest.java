package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.processor.testing.facts.TestMetrics;
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
                "use seconds: name = \"shop_wait_seconds\""),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("b.name"),
                "name",
                "shop_sent_kilobytes_total",
                "kilobytes",
                "use bytes: name = \"shop_sent_bytes_total\", unit = Unit.BYTES"));
  }

  @Test
  void derivedNameIsMendedAtTheMethod() {
    assertThat(
            findings(
                RULE,
                histogram("readMinutes"),
                histogram("waitMillisecondsUntilPaid"),
                gauge("percentFull")))
        .containsExactly(
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("readMinutes"),
                "name",
                "shop_orders_read_minutes",
                "minutes",
                "use seconds: rename the method to \"read\", and declare unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("waitMillisecondsUntilPaid"),
                "name",
                "shop_orders_wait_milliseconds_until_paid",
                "milliseconds",
                "use seconds: rename the method to \"waitUntilPaid\", and declare unit ="
                    + " Unit.SECONDS"),
            Finding.of(
                Code.UNIT_NOT_BASE,
                at("percentFull"),
                "name",
                "shop_orders_percent_full",
                "percent",
                "use ratio: rename the method to \"full\", and declare unit = Unit.RATIO; if"
                    + " \"percent\" is not a unit here, use another word or suppress this:"
                    + " @Suppress(value = \"FT106\", reason = \"…\")"));
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
                "use seconds: namespace = \"seconds\""));
  }

  @Test
  void nameOfSeveralUnitsIsToldByItsOwnRule() {
    TestMetric several = gauge("a").named("shop_bytes_milliseconds");

    assertThat(reported(Code.UNIT_NOT_BASE, several)).isEmpty();
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
        "seconds", "volts", "ratio", "watts", "minute"
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
    "kilometres, meters",
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
    "percent, ratio",
    "percents, ratio",
    "percentage, ratio",
    "pct, ratio"
  })
  void otherUnitsAreErrors(String word, String base) {
    assertThat(findings(RULE, gauge("a").named("x_" + word)))
        .extracting(Finding::code, finding -> finding.arguments().get(2), UnitNotBaseRuleTest::base)
        .containsExactly(tuple(Code.UNIT_NOT_BASE, word, base));
  }

  /** The unit that a fix proposes. */
  private static String base(Finding finding) {
    return finding.arguments().get(3).replaceFirst("^use (\\w+): name = .*", "$1");
  }

  @Test
  void unitOutsideOfARateIsReported() {
    assertThat(findings(RULE, gauge("a").named("shop_bits_per_second_wait_minutes")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("minutes");
  }

  @Test
  void noOtherRuleTellsAnotherUnit() {
    assertThat(
            Rules.findings(
                    TestMetrics.declarations(
                        Limits.DEFAULT,
                        set(
                            counter("a").named("shop_energy_kilowatt_hours_total"),
                            gauge("requestTimeMilliSeconds"),
                            gauge("c").named("shop_logins_last_5_minutes"),
                            gauge("fooIn5Minutes"),
                            gauge("hoursOfOperation"),
                            gauge("f").named("shop_bits_per_byte"))))
                .map(Finding::code))
        .containsOnly(Code.UNIT_NOT_BASE)
        .hasSize(6);
  }

  @Test
  void wordThatMayBeNoUnitCanBeKept() {
    String silence = "suppress this: @Suppress(value = \"FT106\", reason = \"…\")";
    assertThat(
            findings(
                RULE,
                gauge("c").named("shop_logins_last_5_minutes"),
                gauge("fooIn5Minutes"),
                gauge("hoursOfOperation"),
                gauge("f").named("shop_bits_per_byte"),
                histogram("g").named("shop_read_bits_per_order")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "let queries choose the period: name = \"shop_logins\"; or " + silence,
            "let queries choose the period: rename the method to \"foo\"; or " + silence,
            "use seconds: rename the method to \"operation\", and declare unit = Unit.SECONDS; if"
                + " \"hours\" is not a unit here, use another word or "
                + silence,
            "name what is measured: name = \"…\"; if \"bits\" is not a unit here, " + silence,
            "use bytes: name = \"shop_read_bytes_per_order\"; if \"bits\" is not a unit here, use"
                + " another word or "
                + silence);
  }
}
