package io.forethought.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class AmountsTest {

  @Test
  void bytesHaveTheUnitThatLeavesFewDigits() {
    assertThat(Amounts.bytes(0)).isEqualTo("0 B");
    assertThat(Amounts.bytes(1023)).isEqualTo("1,023 B");
    assertThat(Amounts.bytes(1023.6)).isEqualTo("1.0 KiB");
    assertThat(Amounts.bytes(1536)).isEqualTo("1.5 KiB");
    assertThat(Amounts.bytes(10_240)).isEqualTo("10 KiB");
    assertThat(Amounts.bytes(3.2 * (1L << 30))).isEqualTo("3.2 GiB");
    assertThat(Amounts.bytes(1e30)).endsWith(" EiB");
    assertThat(Amounts.rate(2048)).isEqualTo("2.0 KiB/s");
  }

  @Test
  void onlySmallNumbersHaveDecimals() {
    assertThat(Amounts.number(0)).isEqualTo("0");
    assertThat(Amounts.number(4.25)).isEqualTo("4.2");
    assertThat(Amounts.number(0.04)).isEqualTo("0");
    assertThat(Amounts.number(9)).isEqualTo("9");
    assertThat(Amounts.number(1234567.8)).isEqualTo("1,234,568");
    assertThat(Amounts.count(1, "instance", "instances")).isEqualTo("1 instance");
    assertThat(Amounts.count(0.5, "deployment", "deployments")).isEqualTo("0.5 deployments");
  }

  @Test
  void sharesArePercentages() {
    assertThat(Amounts.percent(0)).isEqualTo("0 %");
    assertThat(Amounts.percent(0.004)).isEqualTo("less than 1 %");
    assertThat(Amounts.percent(0.125)).isEqualTo("12 %");
    assertThat(Amounts.percent(12)).isEqualTo("1,200 %");
  }
}
