package io.forethought.runtime.source;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.incident.IncidentKind;
import io.forethought.runtime.incident.Incidents;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class RefreshesTest {

  private final Queue<Runnable> readers = new ArrayDeque<>();
  private final List<Callable<Double>> kept = new ArrayList<>();
  private final Incidents incidents = new Incidents();
  private final Refreshes refreshes = new Refreshes(readers::add, () -> 0.5);
  private double value;

  // An arbitrary origin, because System.nanoTime has one.
  private final long start = Long.MAX_VALUE - SECONDS.toNanos(70);

  private GaugeSource gauge(String name, boolean unknownAfterFailure, Callable<Double> source) {
    kept.add(source);
    return new GaugeSource(
        name,
        Set.of(name),
        source,
        now -> value = now,
        new ReadRules(Duration.ofSeconds(60), Duration.ofSeconds(10), unknownAfterFailure),
        incidents,
        () -> 1_700_000_000_000L);
  }

  private long seconds(GaugeSource gauge, long second) {
    return refreshes.advance(List.of(gauge), start + SECONDS.toNanos(second));
  }

  private void read() {
    readers.remove().run();
  }

  private String failures() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(incidents.of(IncidentKind.READ_FAILURE))
        .forEach((labels, times) -> text.append(labels.get("reason")).append(times).append(' '));
    return text.toString().strip();
  }

  @Test
  void aGaugeIsReadAtOnceThenSoonerAndThenAtItsInterval() {
    GaugeSource gauge = gauge("a", false, () -> 1.0);

    assertThat(seconds(gauge, 0)).isEqualTo(SECONDS.toNanos(10));
    read();
    assertThat(seconds(gauge, 10)).isEqualTo(SECONDS.toNanos(35));
    assertThat(seconds(gauge, 44)).isEqualTo(SECONDS.toNanos(1));
    assertThat(readers).isEmpty();
    assertThat(seconds(gauge, 45)).isEqualTo(SECONDS.toNanos(10));
    read();
    assertThat(seconds(gauge, 104)).isEqualTo(SECONDS.toNanos(1));
    assertThat(seconds(gauge, 105)).isEqualTo(SECONDS.toNanos(10));

    assertThat(readers).hasSize(1);
  }

  @Test
  void readsThatWereMissedAreNotMadeUpFor() {
    GaugeSource gauge = gauge("a", false, () -> 1.0);
    seconds(gauge, 0);
    read();

    seconds(gauge, 500);
    read();

    assertThat(seconds(gauge, 501)).isEqualTo(SECONDS.toNanos(59));
    assertThat(readers).isEmpty();
  }

  @Test
  void aSuccessSetsTheValueAndTheTime() {
    GaugeSource gauge = gauge("a", false, () -> 7.0);
    assertThat(value).isNaN();
    assertThat(gauge.lastSuccessMillis()).isZero();
    seconds(gauge, 0);

    read();

    assertThat(value).isEqualTo(7.0);
    assertThat(gauge.lastSuccessMillis()).isEqualTo(1_700_000_000_000L);
    assertThat(failures()).isEqualTo("error0 timeout0");
  }

  @Test
  void aFailureKeepsTheLastValue() {
    double[] answers = {7.0};
    GaugeSource gauge =
        gauge(
            "a",
            false,
            () -> {
              if (answers[0] > 8) {
                throw new java.sql.SQLException("down");
              }
              return answers[0]++;
            });
    seconds(gauge, 0);
    read();
    seconds(gauge, 45);
    read();
    assertThat(value).isEqualTo(8.0);
    seconds(gauge, 105);

    Quiet.run(this::read);

    assertThat(value).isEqualTo(8.0);
    assertThat(failures()).isEqualTo("error1 timeout0");
  }

  @Test
  void aFailureMakesTheValueUnknownIfSoDeclared() {
    boolean[] fails = {false};
    GaugeSource gauge =
        gauge(
            "a",
            true,
            () -> {
              if (fails[0]) {
                throw new StackOverflowError();
              }
              return 7.0;
            });
    seconds(gauge, 0);
    read();
    fails[0] = true;
    seconds(gauge, 45);
    Quiet.run(this::read);
    assertThat(value).isNaN();
    assertThat(failures()).isEqualTo("error1 timeout0");

    fails[0] = false;
    seconds(gauge, 105);
    read();

    assertThat(value).isEqualTo(7.0);
  }

  @Test
  void aReadThatExceedsItsLimitIsDiscardedAndBlocksTheNextOnes() {
    GaugeSource gauge = gauge("a", false, () -> 7.0);
    seconds(gauge, 0);
    Quiet.run(() -> assertThat(seconds(gauge, 10)).isEqualTo(SECONDS.toNanos(35)));
    assertThat(failures()).isEqualTo("error0 timeout1");

    assertThat(seconds(gauge, 45)).isEqualTo(SECONDS.toNanos(60));
    assertThat(failures()).isEqualTo("error0 timeout2");
    assertThat(readers).hasSize(1);
    read();
    assertThat(value).isNaN();
    assertThat(gauge.lastSuccessMillis()).isZero();

    seconds(gauge, 105);
    read();
    assertThat(value).isEqualTo(7.0);
    assertThat(failures()).isEqualTo("error0 timeout2");
  }

  @Test
  void aReadThatWasGivenUpBeforeItHadAThreadDoesNotRun() {
    boolean[] ran = {false};
    GaugeSource gauge =
        gauge(
            "a",
            false,
            () -> {
              ran[0] = true;
              return 7.0;
            });
    seconds(gauge, 0);
    Quiet.run(() -> seconds(gauge, 10));

    read();

    assertThat(ran[0]).isFalse();
    assertThat(gauge.current()).isNull();
  }

  @Test
  void aClosedGaugeChangesNothingAndIsNotReadAgain() {
    GaugeSource gauge = gauge("a", false, () -> 7.0);
    seconds(gauge, 0);

    gauge.close();
    read();
    seconds(gauge, 45);

    assertThat(value).isNaN();
    assertThat(readers).isEmpty();
    assertThat(failures()).isEqualTo("error0 timeout0");
  }

  @Test
  void aMissingThreadIsAnError() {
    GaugeSource gauge = gauge("a", false, () -> 7.0);

    Quiet.run(
        () ->
            assertThat(
                    gauge.begin(
                        work -> {
                          throw new RejectedExecutionException();
                        },
                        0))
                .isNull());

    assertThat(failures()).isEqualTo("error1 timeout0");
    assertThat(gauge.current()).isNull();
  }

  @Test
  void aGaugeThatLeavesAndComesBackStartsAnew() {
    GaugeSource gauge = gauge("a", false, () -> 7.0);
    seconds(gauge, 0);
    read();
    assertThat(refreshes.advance(List.of(), start)).isEqualTo(Long.MAX_VALUE);

    seconds(gauge, 1);

    assertThat(readers).hasSize(1);
  }
}
