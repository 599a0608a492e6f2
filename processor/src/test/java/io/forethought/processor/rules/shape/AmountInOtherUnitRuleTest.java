package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link AmountInOtherUnitRule}. */
class AmountInOtherUnitRuleTest {

  private static final Rule RULE = new AmountInOtherUnitRule();
  private static final Amount.Kind LONG = Amount.Kind.LONG;

  @Test
  void numberInAnotherUnitIsAnErrorAtTheParameter() {
    assertThat(
            findings(
                RULE,
                histogram("wait")
                    .unit(BaseUnit.SECONDS)
                    .event()
                    .amount("millis", Amount.Kind.LONG, "long")))
        .containsExactly(
            Finding.of(
                Code.AMOUNT_IN_OTHER_UNIT,
                at("wait.millis"),
                "millis",
                "millis",
                "shop_orders_wait_seconds",
                "in seconds",
                "@Amount Duration time"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SECONDS | elapsedMs | ms | in seconds | @Amount Duration elapsed",
        "SECONDS | delayNanos | nanos | in seconds | @Amount Duration delay",
        "SECONDS | minutes | minutes | in seconds | @Amount Duration time",
        "SECONDS | bytes | bytes | in seconds | @Amount Duration time",
        "BYTES | kb | kb | in bytes | @Amount long bytes",
        "BYTES | size_mebibytes | mebibytes | in bytes | @Amount long bytes",
        "RATIO | percent | percent | in ratio | @Amount long ratio",
        "CELSIUS | fahrenheit | fahrenheit | in celsius | @Amount long celsius",
        "NONE | ms | ms | without a unit | @Amount Duration time, and declare unit = Unit.SECONDS",
        "NONE | bytes | bytes | without a unit | @Amount long bytes, and declare unit = Unit.BYTES",
      })
  void everySpellingOfAUnitCounts(
      BaseUnit unit, String parameter, String word, String recorded, String fix) {
    assertThat(
            findings(
                RULE,
                counter("sent").unit(unit).event().amount(parameter, Amount.Kind.LONG, "long")))
        .extracting(
            finding -> finding.argument("unit"),
            finding -> finding.argument("recorded"),
            finding -> finding.argument("fix"))
        .containsExactly(tuple(word, recorded, fix));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_sent_timestamp_seconds, millis, @Amount double seconds",
    "shop_sent_timestamp_seconds, sentMillis, @Amount double sentSeconds",
    "shop_sent_seconds, epochMillis, @Amount double epochSeconds",
    "shop_sent_seconds, unixTimestampMs, @Amount double unixTimestampSeconds"
  })
  void aPointInTimeIsNotADuration(String name, String parameter, String fix) {
    assertThat(
            findings(
                RULE,
                gauge("a")
                    .named(name)
                    .unit(BaseUnit.SECONDS)
                    .event()
                    .amount(parameter, LONG, "long")))
        .extracting(finding -> finding.argument("fix"))
        .containsExactly(fix);
  }

  @Test
  void sameUnitAndNamesWithoutAUnitAreFine() {
    assertThat(
            findings(
                RULE,
                counter("sent").unit(BaseUnit.BYTES).event().amount("bytes", LONG, "long"),
                counter("read").unit(BaseUnit.BYTES).event().amount("size", LONG, "long"),
                counter("paid").event().amount("cents", LONG, "long"),
                counter("got").event().amount("s", LONG, "long"),
                counter("lap").event().amount("second", LONG, "long"),
                gauge("age")
                    .unit(BaseUnit.SECONDS)
                    .event()
                    .amount("millis", Amount.Kind.DURATION, "Duration"),
                gauge("wait").unit(BaseUnit.SECONDS).event().amount("seconds", LONG, "long"),
                gauge("data").unit(BaseUnit.SECONDS).amount("millis", LONG, "long"),
                gauge("body")
                    .unit(BaseUnit.SECONDS)
                    .event()
                    .amount("millis", LONG, "long")
                    .withBody()))
        .isEmpty();
  }

  @Test
  void nameThatContainsTheUnitIsReportedForThat() {
    assertThat(
            findings(
                RULE,
                counter("sent")
                    .named("shop_sent_bytes_total")
                    .event()
                    .amount("bytes", LONG, "long")))
        .isEmpty();
  }
}
