package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.snapshots.Labels;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterFamilyTest {

  private static final int COLLECTIONS = 50;

  private final FamilySet families = new FamilySet();

  @Test
  void wholeAndFractionalAmountsAddUp() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();

    rain.inc();
    rain.inc(2);
    rain.inc(3.0);
    rain.inc(0.25);

    assertThat(rain.get()).isEqualTo(6.25);
    assertThat(rain.getLongValue()).isEqualTo(6);
    assertThat(Exposition.of(families).samples()).isEqualTo("rain_total 6.25\n");
  }

  @Test
  void wholeAmountsStayExactBesideFractions() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();

    rain.inc(0.1);
    for (int i = 0; i < 1000; i++) {
      rain.inc(1.0);
    }

    assertThat(rain.get()).isEqualTo(1000.1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void amountsThatMakeNoSenseAreCountedAndNotRecorded(double amount) {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();

    rain.inc(amount);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="rain_total"} 1.0
            rain_total 0.0
            """);
  }

  @Test
  void negativeWholeAmountsAreCountedAndNotRecorded() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();

    rain.inc(-1L);
    rain.inc(Long.MIN_VALUE);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="rain_total"} 2.0
            rain_total 0.0
            """);
  }

  @Test
  void whatOthersCountIsAddedWhenSomebodyLooks() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();
    LongAdder roof = new LongAdder();
    LongAdder garden = new LongAdder();
    CounterFamily.follow(rain, roof, roof::sum);
    CounterFamily.follow(rain, garden, garden::sum);
    CounterFamily.follow(rain, garden, garden::sum);

    roof.add(3);
    garden.add(4);
    rain.inc(0.5);

    assertThat(rain.get()).isEqualTo(7.5);
    assertThat(rain.getLongValue()).isEqualTo(7);
    assertThat(Exposition.of(families).samples()).isEqualTo("rain_total 7.5\n");
  }

  @Test
  void whatOthersCountNeverFallsAndNeverFails() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();
    Deque<LongSupplier> answers = new ArrayDeque<>();
    CounterFamily.follow(rain, this, () -> answers.remove().getAsLong());

    answers.add(() -> 5);
    assertThat(rain.get()).isEqualTo(5);
    answers.add(() -> 2);
    assertThat(rain.get()).isEqualTo(5);
    assertThat(rain.get()).as("there is no answer any more").isEqualTo(5);
    answers.add(() -> 6);
    assertThat(rain.get()).isEqualTo(6);
  }

  @Test
  void noErrorOfOthersFailsAScrape() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();
    Deque<Error> errors =
        new ArrayDeque<>(
            List.of(
                new AssertionError("wrong"),
                new Error("unknown"),
                new ExceptionInInitializerError("no class"),
                new NoSuchMethodError("no method")));
    CounterFamily.follow(
        rain,
        this,
        () -> {
          throw errors.remove();
        });
    rain.inc(3);

    while (!errors.isEmpty()) {
      assertThat(Exposition.of(families).samples()).isEqualTo("rain_total 3.0\n");
    }
  }

  @Test
  void whoIsGoneLeavesWhatItCounted() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();
    WeakReference<Object> owner = followShortLived(rain);

    for (int i = 0; i < COLLECTIONS && !owner.refersTo(null); i++) {
      System.gc();
    }
    assertThat(owner.refersTo(null)).isTrue();

    assertThat(rain.get()).isEqualTo(8);
    assertThat(rain.get()).isEqualTo(8);
  }

  private static WeakReference<Object> followShortLived(CounterDataPoint rain) {
    Object owner = new Object();
    LongAdder count = new LongAdder();
    CounterFamily.follow(rain, owner, count::sum);
    count.add(8);
    return new WeakReference<>(owner);
  }

  @Test
  void onlyCountersOfSetsCanFollow() {
    CounterDataPoint other = Counter.builder().name("other").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CounterFamily.follow(other, this, () -> 1))
        .withMessage(
            "Only a counter of a metric set can follow a count, but this is a"
                + " io.prometheus.metrics.core.metrics.Counter.");
  }

  @Test
  void hugeAmountsDoNotWrapAround() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();

    rain.inc(Long.MAX_VALUE);
    rain.inc(Long.MAX_VALUE);
    rain.inc(1e300);

    assertThat(rain.get()).isEqualTo(1e300);
    assertThat(rain.getLongValue()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void exemplarsAreDroppedAndTheirAmountsRecorded() {
    CounterDataPoint rain = CounterFamily.builder(families, "rain_total", "R.").build().only();
    Labels trace = Labels.of("trace_id", "1");

    rain.incWithExemplar(trace);
    rain.incWithExemplar(2L, trace);
    rain.incWithExemplar(0.5, trace);

    assertThat(Exposition.of(families).openMetrics())
        .isEqualTo(
            """
            # TYPE rain counter
            # HELP rain R.
            rain_total 3.5
            # EOF
            """);
  }

  @Test
  void theCompleteNameStandsInEachFormat() {
    CounterFamily.builder(families, "sent_bytes_total", "S.").unit("bytes").build();

    Exposition exposition = Exposition.of(families);

    assertThat(exposition.text())
        .isEqualTo(
            """
            # HELP sent_bytes_total S.
            # TYPE sent_bytes_total counter
            sent_bytes_total 0.0
            """);
    assertThat(exposition.openMetrics())
        .isEqualTo(
            """
            # TYPE sent_bytes counter
            # UNIT sent_bytes bytes
            # HELP sent_bytes S.
            sent_bytes_total 0.0
            # EOF
            """);
    assertThat(exposition.openMetrics2()).contains("\nsent_bytes_total 0.0\n");
  }

  @Test
  void aNameWithoutTotalGetsItAtTheScrape() {
    CounterFamily.builder(families, "rain", "R.").build().only().inc();

    assertThat(Exposition.of(families).samples()).isEqualTo("rain_total 1.0\n");
  }

  @Test
  void threadsThatCreateOneSeriesShareIt() throws Exception {
    CounterFamily.Builder builder = CounterFamily.builder(families, "rain_total", "R.");
    CappedLabel place = builder.cappedLabel("place", 50);
    CounterFamily rain = builder.build();
    Set<CounterDataPoint> seen = ConcurrentHashMap.newKeySet();

    Threads.together(
        thread -> {
          for (int i = 0; i < 1000; i++) {
            CounterDataPoint point = rain.at(place.offset("p" + i % 50));
            point.inc();
            seen.add(point);
          }
        });

    assertThat(seen).hasSize(50);
    assertThat(seen).allSatisfy(point -> assertThat(point.get()).isEqualTo(Threads.COUNT * 20));
    assertThat(rain.collect().getDataPoints()).hasSize(50);
  }
}
