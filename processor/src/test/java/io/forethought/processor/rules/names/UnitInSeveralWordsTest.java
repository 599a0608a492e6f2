package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link UnitNotBaseRule} on units in several words. */
class UnitInSeveralWordsTest {

  private static final Rule RULE = new UnitNotBaseRule();

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
