package io.forethought.processor.rules;

import static io.forethought.processor.rules.TestMetric.gauge;
import static io.forethought.processor.rules.TestMetric.histogram;
import static io.forethought.processor.rules.TestMetrics.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link UnitPhrase}. */
class UnitPhraseTest {

  private static final Rule RULE = new UnitNotBaseRule();

  @Test
  void wordsThatMakeOneUnitAreOne() {
    assertThat(UnitPhrase.words("shop_milli_seconds_kilo_watt_hours_kilowatt_hour_mega_watts"))
        .containsExactly("shop", "milli_seconds", "kilo_watt_hours", "kilowatt_hour", "mega_watts");
  }

  @Test
  void otherWordsStayApart() {
    assertThat(UnitPhrase.words("micro_service_kilowatt_s_mile_s_seconds_milli"))
        .containsExactly("micro", "service", "kilowatt", "s", "mile", "s", "seconds", "milli");
  }

  @ParameterizedTest
  @CsvSource({
    "requestTimeMilliSeconds, milli_seconds, seconds, requestTime, SECONDS",
    "readMegaBytes, mega_bytes, bytes, read, BYTES",
    "sizeKibiBytes, kibi_bytes, bytes, size, BYTES",
    "burntKiloWattHours, kilo_watt_hours, joules, burnt, JOULES",
    "burntKilowattHours, kilowatt_hours, joules, burnt, JOULES",
    "burntWattHours, watt_hours, joules, burnt, JOULES"
  })
  void unitInSeveralWordsIsOne(
      String method, String word, String base, String renamed, BaseUnit unit) {
    assertThat(findings(RULE, gauge(method)))
        .extracting(finding -> finding.arguments().subList(2, 4))
        .containsExactly(
            List.of(
                word,
                "use "
                    + base
                    + ": rename the method to \""
                    + renamed
                    + "\", and declare unit = Unit."
                    + unit));
  }

  @Test
  void unitThatIsDeclaredCompletesNoOther() {
    assertThat(
            findings(
                RULE,
                histogram("requestTimeMilliSeconds").unit(BaseUnit.SECONDS),
                gauge("a").named("shop_kilo_bytes").unit(BaseUnit.BYTES),
                gauge("requestTimeMilli").unit(BaseUnit.SECONDS)))
        .extracting(finding -> finding.arguments().subList(2, 4))
        .containsExactly(
            List.of("milli_seconds", "use seconds: rename the method to \"requestTime\""),
            List.of("kilo_bytes", "use bytes: name = \"shop_bytes\""),
            List.of("milli_seconds", "use seconds: rename the method to \"requestTime\""));
  }
}
