package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link OldNameLiesRule}. */
class OldNameLiesRuleTest {

  private static final Rule RULE = new OldNameLiesRule();

  private static final String REMOVE = "remove @RenamedFrom";
  private static final String RECORD =
      "remove @RenamedFrom, and export the old name with a recording rule that converts the values";

  @ParameterizedTest
  @CsvSource({
    "SECONDS,shop_wait_milliseconds,milliseconds",
    "SECONDS,shop_wait_millisecond,millisecond",
    "SECONDS,shop_wait_milli_seconds,milli_seconds",
    "SECONDS,shopWaitMs,ms",
    "SECONDS,shop:wait:msec,msec",
    "SECONDS,shop_milliseconds_wait,milliseconds",
    "SECONDS,shop_seconds_wait_minutes,minutes",
    "SECONDS,shop_wait_ms_max,ms",
    "SECONDS,nanos,nanos",
    "BYTES,shop_sent_kilobytes,kilobytes",
    "BYTES,shop_sent_bits,bits",
    "BYTES,shop_sent_kb,kb",
    "BYTES,shop_sent_mib,mib",
    "BYTES,shop_sent_megabytes_per_second,megabytes",
    "RATIO,shop_space_percent,percent",
    "RATIO,shop_percent_space,percent",
    "RATIO,shop_space_pct,pct",
    "METERS,shop_way_kilometres,kilometres",
    "CELSIUS,shop_fridge_fahrenheit,fahrenheit"
  })
  void otherScaleIsALie(BaseUnit unit, String old, String word) {
    assertThat(findings(RULE, gauge("created").unit(unit).renamedFrom(old)))
        .containsExactly(finding(old, word, unit, RECORD));
  }

  @ParameterizedTest
  @CsvSource({
    "SECONDS,shop_sent_bytes,bytes",
    "SECONDS,shop_wait_seconds_ratio,ratio",
    "RATIO,shop_memory_bytes,bytes",
    "RATIO,shop_done_days,days",
    "CELSIUS,shop_fridge_kelvin,kelvin"
  })
  void otherQuantityIsALie(BaseUnit unit, String old, String word) {
    assertThat(findings(RULE, gauge("created").unit(unit).renamedFrom(old)))
        .containsExactly(finding(old, word, unit, REMOVE));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_wait_seconds,seconds,SECONDS",
    "shop_space_ratio,ratio,RATIO",
    "bytes,bytes,BYTES"
  })
  void baseUnitThatIsNotDeclaredIsALie(String old, String word, BaseUnit proposed) {
    assertThat(findings(RULE, gauge("created").renamedFrom(old)))
        .containsExactly(
            finding(
                old,
                word,
                BaseUnit.NONE,
                "unit = Unit."
                    + proposed
                    + ", if the values are in that unit; otherwise "
                    + REMOVE));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_wait_milliseconds,milliseconds",
    "shop_space_percent,percent",
    "shop_fridge_kelvin,kelvin"
  })
  void otherUnitThatIsNotDeclaredIsALie(String old, String word) {
    assertThat(findings(RULE, gauge("created").renamedFrom(old)))
        .containsExactly(finding(old, word, BaseUnit.NONE, REMOVE));
  }

  @Test
  void unitOfACounterStandsBeforeTotal() {
    assertThat(
            findings(
                RULE,
                counter("created").unit(BaseUnit.SECONDS).renamedFrom("shop_work_hours_total")))
        .containsExactly(
            Finding.of(
                Code.OLD_NAME_LIES,
                at("created.oldName"),
                "shop_work_hours_total",
                "hours",
                "shop_orders_created_seconds_total",
                "declares Unit.SECONDS",
                RECORD));
  }

  @ParameterizedTest
  @CsvSource({
    "SECONDS,shop_wait_seconds",
    "SECONDS,shop_wait_second",
    "SECONDS,shop_wait_secs",
    "SECONDS,shop_wait_sec",
    "SECONDS,shop_wait",
    "SECONDS,shop_seconds_wait",
    "SECONDS,shop_bytes_wait",
    "SECONDS,shop_milliseconds_wait_seconds",
    "SECONDS,shop_wait_last_5_minutes",
    "SECONDS,shop_wait_mb",
    "SECONDS,shop_wait_meter",
    "METERS,shop_way_metres",
    "METERS,shop_way_m",
    "BYTES,shop_bytes_per_second",
    "RATIO,shop_space_ratio",
    "NONE,shop_active_days",
    "NONE,shop_active_day",
    "NONE,shop_orders_us",
    "NONE,shop_power_meter",
    "NONE,shop_seconds_hand",
    "NONE,shop_orders_per_second",
    "NONE,per_second",
    "NONE,''"
  })
  void nameThatSaysNothingElseIsFine(BaseUnit unit, String old) {
    assertThat(findings(RULE, gauge("created").unit(unit).renamedFrom(old))).isEmpty();
  }

  @Test
  void typesWithoutUnitCannotLie() {
    assertThat(
            findings(
                RULE,
                info("a").renamedFrom("x_seconds_info"),
                stateSet("b", "OPEN").renamedFrom("x_seconds"),
                gauge("c")))
        .isEmpty();
  }

  private static Finding finding(String old, String word, BaseUnit unit, String fix) {
    boolean none = unit == BaseUnit.NONE;
    return Finding.of(
        Code.OLD_NAME_LIES,
        at("created.oldName"),
        old,
        word,
        "shop_orders_created" + (none ? "" : "_" + unit.word()),
        none ? "declares no unit" : "declares Unit." + unit,
        fix);
  }
}
