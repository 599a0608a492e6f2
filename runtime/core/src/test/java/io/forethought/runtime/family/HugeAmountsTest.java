package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that are too large for a long, or for a double. */
@Tag("once")
class HugeAmountsTest {

  private static final double TWO_TO_63 = 0x1p63;

  private final FamilySet families = new FamilySet();
  private final CounterFamily family =
      CounterFamily.builder(families, "rain_total", "R.").alsoAs("wet_total", "2027-06-30").build();
  private final CounterDataPoint rain = family.only();

  /** The last amount is so odd that each rounding would show. */
  @ParameterizedTest
  @CsvSource({
    "1099511627776, 9000000",
    "1099511627777, 8000000",
    "1099511627775, 8388608",
    "9007199254740992, 1500",
    "9007199254740993, 1000",
    "4611686018427387904, 2",
    "4611686018427387905, 1",
    "9223372036854775807, 1",
    "9223372036854775807, 4",
  })
  void aCounterIsTheSumOfItsAmounts(long amount, int times) {
    for (int i = 0; i < times; i++) {
      rain.inc(amount);
    }

    assertIsExposedAs(BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(times)).doubleValue());
  }

  @Test
  void amountsOfThreadsThatFitAloneAddUpBeyondALong() throws Exception {
    Threads.together(thread -> rain.inc(Long.MAX_VALUE));

    assertIsExposedAs(Threads.COUNT * TWO_TO_63);
    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void threadsThatFillACellLoseNothing() throws Exception {
    Threads.together(
        thread -> {
          for (int i = 0; i < 2048; i++) {
            rain.inc(1L << 53);
          }
        });

    assertIsExposedAs(Threads.COUNT * 0x1p64);
  }

  @Test
  void aFullCellStillCountsSmallAmounts() {
    rain.inc(Long.MAX_VALUE);
    for (int i = 0; i < 4096; i++) {
      rain.inc();
    }

    assertIsExposedAs(TWO_TO_63 + 4096);
  }

  @Test
  void aCounterNeverFallsWhereItsCellIsFull() {
    rain.inc(Long.MAX_VALUE - 20_000);
    double last = 0;
    for (int i = 0; i < 40_000; i++) {
      rain.inc(i % 7);
      double now = rain.get();
      assertThat(now).isGreaterThanOrEqualTo(last);
      last = now;
    }
  }

  @Test
  void aWholeAmountIsTheSameAsALongAndAsADouble() {
    rain.inc(1L << 41);
    rain.inc(0x1p41);
    rain.inc(0x1p62);
    rain.inc(1L);

    assertThat(rain.getLongValue()).isEqualTo((1L << 42) + (1L << 62) + 1);
  }

  @Test
  void wholeDoublesAreAddedExactly() {
    rain.inc(0x1p53);
    rain.inc(1.0);

    assertThat(rain.getLongValue()).isEqualTo((1L << 53) + 1);
  }

  @Test
  void nothingIsAddedByZero() {
    rain.inc(0);
    rain.inc(0.0);
    rain.inc(-0.0);

    assertThat(Exposition.of(families).samples()).isEqualTo("rain_total 0.0\nwet_total 0.0\n");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0x1p63, 0x1p64, 1e300})
  void anAmountBeyondALongIsADouble(double amount) {
    rain.inc(amount);
    rain.inc(amount);

    assertIsExposedAs(2 * amount);
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, (1L << 62) + 1, 1L << 62})
  void whatOthersCountDoesNotWrapAround(long count) {
    Object one = new Object();
    Object other = new Object();
    CounterFamily.follow(rain, one, () -> count);
    CounterFamily.follow(rain, other, () -> count);
    rain.inc(5);

    assertIsExposedAs(TWO_TO_63);
    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aCountThatWrapsAroundElsewhereStaysAtItsHighest() {
    AtomicLong count = new AtomicLong(Long.MAX_VALUE - 1);
    CounterFamily.follow(rain, count, count::get);
    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE - 1);

    count.addAndGet(5);

    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE - 1);
  }

  @Test
  void aLongValueEndsWhereLongsEnd() {
    rain.inc(5);
    rain.inc(0.5);
    assertThat(rain.getLongValue()).isEqualTo(5);

    rain.inc(1e300);

    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE);
  }

  /** An infinite counter has no rate any more. */
  @Test
  void aCounterStaysFinite() throws Exception {
    Threads.together(
        thread -> {
          rain.inc(Double.MAX_VALUE);
          rain.inc(Double.MAX_VALUE);
        });
    rain.inc(1);

    assertIsExposedAs(Double.MAX_VALUE);
  }

  @Test
  void theSumOfAHistogramStaysFinite() throws Exception {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.").buckets(1).build().only();

    Threads.together(
        thread -> {
          wait.observe(Double.MAX_VALUE);
          wait.observe(Double.MAX_VALUE);
        });
    assertThat(wait.getSum()).isEqualTo(Double.MAX_VALUE);
    assertThat(wait.getCount()).isEqualTo(2 * Threads.COUNT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -1})
  void theSumOfAHistogramComesBack(double sign) {
    DistributionDataPoint wait =
        HistogramFamily.builder(families, "wait_seconds", "W.").buckets(1).build().only();

    for (int i = 0; i < 3; i++) {
      wait.observe(sign * Double.MAX_VALUE);
    }
    assertThat(wait.getSum()).isEqualTo(sign * Double.MAX_VALUE);
    wait.observe(-sign * Double.MAX_VALUE);

    assertThat(wait.getSum()).isZero();
    assertThat(Exposition.of(families).scraped())
        .contains("\nwait_seconds_count 4\nwait_seconds_sum 0.0\n");
  }

  /** By the data point, by an exporter of the client, and by the scrape, under both names. */
  private void assertIsExposedAs(double value) {
    assertThat(rain.get()).isEqualTo(value);
    assertThat(((CounterSnapshot) family.collect()).getDataPoints().get(0).getValue())
        .isEqualTo(value);
    assertThat(Exposition.of(families).scraped())
        .isEqualTo("rain_total " + value + "\nwet_total " + value + "\n");
  }
}
