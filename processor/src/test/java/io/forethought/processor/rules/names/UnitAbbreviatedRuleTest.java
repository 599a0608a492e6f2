package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "\"ms\"",
                "name = \"shop_wait_seconds\", unit = Unit.SECONDS"),
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("sentKb"),
                "name",
                "shop_orders_sent_kb_total",
                "\"kb\"",
                "rename the method to \"sent\", and declare unit = Unit.BYTES"),
            Finding.of(
                Code.UNIT_ABBREVIATED,
                at("secSincePaid"),
                "name",
                "shop_orders_sec_since_paid",
                "\"sec\"",
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
                "\"m\"",
                "spell out what \"m\" means; if meters: name = \"shop_way_meters\", unit ="
                    + " Unit.METERS"));
  }

  @Test
  void aMeasuredMethodThatIsALetterGetsNoNameOfThatLetter() {
    assertThat(findings(RULE, set(counter("b").named("shop_i_b_calls_total")).ofCalls()))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly("spell out what \"b\" means: name = \"…\"");
  }

  @Test
  void eachWordIsToldOnce() {
    assertThat(findings(RULE, gauge("a").named("shop_ms_wait_ms")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("\"ms\"");
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
                "\"gb\"",
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
        .containsExactly("\"" + word + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"millis", "micros", "nanos"})
  void abbreviationsOfJavaAreErrors(String word) {
    assertThat(findings(RULE, histogram("read_" + word)))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("rename the method to \"read\", and declare unit = Unit.SECONDS");
  }

  @ParameterizedTest
  @CsvSource({
    "secs, shop_x_seconds",
    "msec, shop_x_seconds",
    "msecs, shop_x_seconds",
    "usec, shop_x_seconds",
    "nsec, shop_x_seconds",
    "mins, shop_x_seconds",
    "hr, shop_x_seconds",
    "hrs, shop_x_seconds",
    "kib, shop_x_bytes",
    "mib, shop_x_bytes",
    "gib, shop_x_bytes",
    "tib, shop_x_bytes",
    "kwh, shop_x_joules"
  })
  void abbreviationsOfPeopleAreErrorsAtTheEnd(String word, String correct) {
    List<Finding> findings =
        findings(
            RULE,
            gauge("a").named("shop_x_" + word),
            counter("b").named("shop_x_" + word + "_total"),
            gauge("c").named("shop_" + word + "_x"));

    assertThat(findings).extracting(Finding::site).containsExactly(at("a.name"), at("b.name"));
    assertThat(findings.get(0).arguments().get(3)).startsWith("name = \"" + correct + "\"");
  }

  @Test
  void severalAbbreviationsAreOneFinding() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_a_b_c_d_e_f_g_h"),
                gauge("b").named("shop_s_ms_us_ns"),
                gauge("c").named("shop_read_ms_us")))
        .extracting(finding -> finding.arguments().subList(2, 4))
        .containsExactly(
            List.of(
                "\"b\", \"d\" and \"h\", each of",
                "spell out what \"b\", \"d\" and \"h\" mean: name = \"…\""),
            List.of(
                "\"s\", \"ms\", \"us\" and \"ns\", each of",
                "spell out what \"s\" means: name = \"…\""),
            List.of(
                "\"ms\" and \"us\", each of", "name = \"shop_read_seconds\", unit = Unit.SECONDS"));
  }

  @Test
  void abbreviationsOfRatesAreReportedOnTheirOwnOnly() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_wait_ms_kb_per_s"),
                gauge("b").named("shop_sent_per_s")))
        .extracting(finding -> finding.arguments().get(2))
        .containsExactly("\"ms\"", "\"s\"");
  }

  @Test
  void letterIsNotGuessedWhereItCannotBeTheUnitOfTheValues() {
    assertThat(
            findings(
                RULE,
                gauge("a").named("shop_d_day"),
                histogram("b").named("shop_speed_km_h"),
                gauge("byH").labels(label("h")),
                gauge("c").named("shop_sent_kb_s")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "spell out what \"d\" means: name = \"…\"",
            "spell out what \"h\" means: name = \"…\"",
            "spell out what \"h\" means: name = \"…\"",
            "spell out what \"s\" means: name = \"…\"");
  }

  @Test
  void letterInThePrefixIsNotGuessed() {
    assertThat(
            findings(
                RULE,
                set(gauge("open")).subsystem("a_b"),
                set("Other", gauge("open")).namespace("a_b_c")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "use other words: subsystem = \"…\"", "use other words: namespace = \"…\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"min", "cm", "kbit", "bps"})
  void abbreviationsThatPromlintPassesAreFine(String word) {
    assertThat(findings(RULE, gauge("a").named("x_" + word))).isEmpty();
  }

  @Test
  void letterAtTheStartOfANameIsNotAUnit() {
    assertThat(findings(RULE, gauge("a").named("s_orders_open"), gauge("b").named("m_rooms")))
        .isEmpty();
    assertThat(CorrectName.of(declared(gauge("a").named("s_orders_metric"))).fix())
        .isEqualTo("name = \"s_orders\"");
  }

  private static Declared declared(TestMetric metric) {
    return Declared.all(declarations(Limits.DEFAULT, set(metric))).get(0);
  }
}
