package io.forethought.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests {@link UnitPhrase}. */
class UnitPhraseTest {

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
}
