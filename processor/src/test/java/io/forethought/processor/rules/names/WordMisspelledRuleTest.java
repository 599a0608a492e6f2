package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link WordMisspelledRule}. */
class WordMisspelledRuleTest {

  private static final Rule RULE = new WordMisspelledRule();

  @Test
  void misspelledSuffixAndUnitAreErrors() {
    assertThat(
            findings(
                RULE,
                counter("a").named("shop_byts_totl"),
                histogram("delaySecnds").unit(BaseUnit.SECONDS)))
        .containsExactly(
            Finding.of(
                Code.WORD_MISSPELLED,
                at("a.name"),
                "shop_byts_totl",
                "byts",
                "bytes",
                "name = \"shop_bytes_total\", unit = Unit.BYTES"),
            Finding.of(
                Code.WORD_MISSPELLED,
                at("a.name"),
                "shop_byts_totl",
                "totl",
                "total",
                "name = \"shop_bytes_total\", unit = Unit.BYTES"),
            Finding.of(
                Code.WORD_MISSPELLED,
                at("delaySecnds"),
                "shop_orders_delay_secnds_seconds",
                "secnds",
                "seconds",
                "rename the method to \"delay\""));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_wait_secnds, secnds, seconds",
    "shop_wait_seconsd, seconsd, seconds",
    "shop_wait_milisecond, milisecond, millisecond",
    "shop_wait_millisecods, millisecods, milliseconds",
    "shop_secnds_waited_longest, secnds, seconds",
    "shop_file_byts, byts, bytes",
    "shop_file_kilobites, kilobites, kilobytes",
    "shop_way_metrs, metrs, meters",
    "shop_wait_bukcet, bukcet, bucket",
    "shop_open_conut, conut, count",
    "shop_oven_celcius, celcius, celsius",
    "shop_hit_rato, rato, ratio",
    "shop_full_precent, precent, percent"
  })
  void oneSlipIsFound(String name, String word, String meant) {
    assertThat(findings(RULE, gauge("a").named(name)))
        .extracting(finding -> finding.arguments().subList(1, 3))
        .containsExactly(List.of(word, meant));
  }

  @Test
  void totalsOfACounterAreItsTotal() {
    assertThat(findings(RULE, counter("a").named("shop_paid_totals"), gauge("paidTotals")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("name = \"shop_paid_total\"");
  }

  @Test
  void infoIsFoundAtAnInfoOnly() {
    assertThat(findings(RULE, info("a").named("shop_build_ifno"), gauge("buildIfno")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("name = \"shop_build_info\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meter", "second", "gram", "days", "joule", "count", "mount", "court", "sum", "some",
        "total", "tonal", "bites", "byte", "buckets", "radio", "ration", "bolts", "grass", "trams",
        "counts", "into", "volte", "minute", "hours", "tours", "weeks", "files", "tiles", "hits",
        "records", "bids", "letters", "created", "treated", "parameters", "diagrams", "programs"
      })
  void ordinaryWordsAreFine(String word) {
    assertThat(findings(RULE, gauge("a").named("shop_open_" + word), gauge(word))).isEmpty();
  }

  @Test
  void shortUnitsAreFoundAtTheEndOnly() {
    assertThat(findings(RULE, gauge("a").named("shop_grams2_byts_open_now"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"count2", "total2", "seconds1", "inf2", "bytes10", "gcount"})
  void numberedWordsAreFine(String word) {
    assertThat(
            findings(
                RULE, gauge("a").named("shop_open_" + word), info("b").named("shop_open_" + word)))
        .isEmpty();
  }

  @Test
  void noOtherRuleTellsTheSame() {
    assertThat(
            Rules.findings(
                TestMetrics.declarations(
                    Limits.DEFAULT,
                    set(
                        counter("a").named("shop_paid_totl"),
                        histogram("b").named("shop_wait_secnds").unit(BaseUnit.SECONDS),
                        info("c").named("shop_build_inof")))))
        .filteredOn(finding -> finding.causes().isEmpty())
        .extracting(Finding::code)
        .containsOnly(Code.WORD_MISSPELLED);
  }
}
