package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.snapshots.Labels;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GaugeFamilyTest {

  private final FamilySet families = new FamilySet();
  private final GaugeDataPoint level =
      GaugeFamily.builder(families, "level_meters", "L.").unit("meters").build().only();

  @Test
  void changesAddUpAndSetReplaces() {
    level.inc();
    level.inc(2);
    level.dec(0.5);
    level.dec();
    assertThat(level.get()).isEqualTo(1.5);

    level.set(-7);
    assertThat(Exposition.of(families).samples()).isEqualTo("level_meters -7.0\n");
  }

  @Test
  void infinitiesAreValues() {
    level.set(Double.NEGATIVE_INFINITY);

    assertThat(Exposition.of(families).samples()).isEqualTo("level_meters -Inf\n");
  }

  @Test
  void nanIsCountedAndNotRecorded() {
    level.set(3);

    level.set(Double.NaN);
    level.inc(Double.NaN);
    level.dec(Double.NaN);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="level_meters"} 3.0
            level_meters 3.0
            """);
  }

  @Test
  void aChangeThatLeadsToNanIsCountedAndNotRecorded() {
    level.set(Double.POSITIVE_INFINITY);

    level.dec(Double.POSITIVE_INFINITY);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="level_meters"} 1.0
            level_meters +Inf
            """);
  }

  @Test
  void whatIsNotKnownIsNanUntilItIsSet() {
    level.set(3);

    GaugeFamily.setUnknown(level);
    assertThat(Exposition.of(families).samples()).isEqualTo("level_meters NaN\n");

    level.set(4);
    assertThat(Exposition.of(families).samples()).isEqualTo("level_meters 4.0\n");
  }

  @Test
  void whatIsNotKnownDoesNotChange() {
    GaugeFamily.setUnknown(level);

    level.inc(2);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="level_meters"} 1.0
            level_meters NaN
            """);
  }

  @Test
  void onlyGaugesOfSetsCanBeUnknown() {
    GaugeDataPoint other = Gauge.builder().name("other").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GaugeFamily.setUnknown(other))
        .withMessage(
            "Only a gauge of a metric set can be unknown, but this is a"
                + " io.prometheus.metrics.core.metrics.Gauge.");
  }

  @Test
  void exemplarsAreDroppedAndTheirAmountsRecorded() {
    Labels trace = Labels.of("trace_id", "1");

    level.setWithExemplar(3, trace);
    level.incWithExemplar(trace);
    level.incWithExemplar(2, trace);
    level.decWithExemplar(trace);
    level.decWithExemplar(1, trace);

    assertThat(Exposition.of(families).openMetrics())
        .isEqualTo(
            """
            # TYPE level_meters gauge
            # UNIT level_meters meters
            # HELP level_meters L.
            level_meters 4.0
            # EOF
            """);
  }

  @Test
  void aTimerSetsTheGauge() {
    double seconds;
    try (Timer timer = level.startTimer()) {
      seconds = timer.observeDuration();
    }

    assertThat(level.get()).isGreaterThanOrEqualTo(seconds);
  }

  @Test
  void noChangeOfManyThreadsIsLost() throws Exception {
    Threads.together(
        thread -> {
          for (int i = 0; i < 10_000; i++) {
            level.inc(2);
            level.dec();
          }
        });

    assertThat(level.get()).isEqualTo(Threads.COUNT * 10_000);
  }

  @Test
  void aSeriesFollowsAValueThatIsKeptElsewhere() {
    AtomicInteger queue = new AtomicInteger(3);
    level.set(7);

    GaugeFamily.follow(level, this, queue::get);
    level.set(8);

    assertThat(level.get()).isEqualTo(3);
    queue.set(4);
    assertThat(Exposition.of(families).samples()).isEqualTo("level_meters 4.0\n");
    assertThat(Exposition.of(families).scraped()).isEqualTo("level_meters 4.0\n");
    GaugeFamily.follow(level, this, () -> 5);
    assertThat(level.get()).isEqualTo(5);
  }

  @Test
  void aValueThatCannotBeReadIsUnknown() {
    GaugeFamily.follow(
        level,
        this,
        () -> {
          throw new AssertionError("down");
        });

    assertThat(Exposition.of(families).scraped()).isEqualTo("level_meters NaN\n");
  }

  @Test
  void aValueWhoseOwnerIsGoneIsUnknownUntilItIsSet() {
    level.set(7);
    WeakReference<Object> owner = followShortLived();
    for (int i = 0; i < 50 && !owner.refersTo(null); i++) {
      System.gc();
    }
    assertThat(owner.refersTo(null)).isTrue();

    assertThat(level.get()).isNaN();
    assertThat(Exposition.of(families).scraped()).isEqualTo("level_meters NaN\n");
    level.set(9);
    assertThat(level.get()).isEqualTo(9);
  }

  private WeakReference<Object> followShortLived() {
    Object owner = new Object();
    GaugeFamily.follow(level, owner, () -> 3);
    assertThat(level.get()).isEqualTo(3);
    return new WeakReference<>(owner);
  }

  @Test
  void onlyAGaugeOfASetFollows() {
    Gauge other = Gauge.builder().name("other").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GaugeFamily.follow(other, this, () -> 1))
        .withMessage(
            "Only a gauge of a metric set can follow a value, but this is a"
                + " io.prometheus.metrics.core.metrics.Gauge.");
  }

  @Test
  void theCurrentTimeIsInSeconds() {
    GaugeFamily.setToCurrentTime(level);

    // From 2020 to 2286.
    assertThat(level.get()).isBetween(1.5e9, 1e10);
  }
}
