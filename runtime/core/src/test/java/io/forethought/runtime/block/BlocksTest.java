package io.forethought.runtime.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private record Points(
      CounterDataPoint failed,
      GaugeDataPoint running,
      GaugeDataPoint last,
      DistributionDataPoint time,
      DistributionDataPoint summary) {}

  private final Points points = points();

  private static Points points() {
    MetricSets.provide(
        Points.class,
        i ->
            new Points(
                i.counter("failed_total", "F.").build().only(),
                i.gauge("running", "R.").build().only(),
                i.gauge("last_seconds", "L.").unit("seconds").build().only(),
                i.histogram("time_seconds", "T.").unit("seconds").build().only(),
                i.summary("summary_seconds", "S.").unit("seconds").build().only()));
    return MetricSets.register(Points.class, new PrometheusRegistry());
  }

  private static String fail(Exception failure) throws SQLException, IOException {
    if (failure instanceof SQLException sql) {
      throw sql;
    }
    throw (IOException) failure;
  }

  @Test
  void aBlockThatReturnsIsTimedCountedWhileItRunsAndIsNoFailure() {
    String result =
        BlockDuration.call(
            points.time,
            () ->
                BlockInProgress.call(
                    points.running,
                    () ->
                        BlockFailures.call(
                            points.failed,
                            () -> {
                              assertThat(points.running.get()).isEqualTo(1);
                              assertThat(points.time.getCount()).isZero();
                              return "done";
                            })));

    assertThat(result).isEqualTo("done");
    assertThat(points.running.get()).isZero();
    assertThat(points.failed.get()).isZero();
    assertThat(points.time.getCount()).isEqualTo(1);
    assertThat(points.time.getSum()).isNotNegative();
  }

  @Test
  void theSameCheckedExceptionReachesTheCaller() {
    SQLException failure = new SQLException("down");
    Block<SQLException> block =
        () ->
            BlockDuration.run(
                points.summary,
                () ->
                    BlockInProgress.run(
                        points.running,
                        () ->
                            BlockFailures.run(
                                points.failed,
                                () -> {
                                  throw failure;
                                })));

    assertThatThrownBy(block::run).isSameAs(failure).hasNoSuppressedExceptions();

    assertThat(points.running.get()).isZero();
    assertThat(points.failed.get()).isEqualTo(1);
    assertThat(points.summary.getCount()).isEqualTo(1);
  }

  @Test
  void onlyExceptionsOfTheTypeAreCounted() {
    assertThatThrownBy(
            () ->
                BlockFailures.call(
                    points.failed, IOException.class, () -> fail(new SQLException("down"))))
        .isInstanceOf(SQLException.class);
    assertThat(points.failed.get()).isZero();

    assertThatThrownBy(
            () ->
                BlockFailures.run(
                    points.failed,
                    IOException.class,
                    () -> {
                      throw new FileNotFoundException("gone");
                    }))
        .isInstanceOf(FileNotFoundException.class);
    assertThat(points.failed.get()).isEqualTo(1);
  }

  @Test
  void aGaugeKeepsTheLastDuration() {
    points.last.set(-1);
    BlockDuration.run(points.last, () -> assertThat(points.last.get()).isEqualTo(-1));
    assertThat(points.last.get()).isNotNegative();

    points.last.set(-1);
    assertThat(BlockDuration.<Integer, RuntimeException>call(points.last, () -> 3)).isEqualTo(3);
    assertThat(points.last.get()).isNotNegative();
  }

  @Test
  void aResourceCountsUntilItIsClosedForTheFirstTime() {
    try (BlockInProgress outer = BlockInProgress.in(points.running)) {
      assertThat(outer).isNotNull();
      BlockInProgress inner = BlockInProgress.in(points.running);
      assertThat(points.running.get()).isEqualTo(2);
      inner.close();
      inner.close();
      assertThat(points.running.get()).isEqualTo(1);
    }
    assertThat(points.running.get()).isZero();
  }

  @Test
  void aResourceFailsUnlessItSucceeds() {
    try (BlockFailures good = BlockFailures.in(points.failed)) {
      good.succeed();
    }
    assertThat(points.failed.get()).isZero();

    BlockFailures bad = BlockFailures.in(points.failed);
    bad.close();
    bad.close();
    bad.succeed();
    assertThat(points.failed.get()).isEqualTo(1);
  }

  @Test
  void aTimerRecordsOnceWhateverThreadsCloseIt() {
    for (DistributionDataPoint point : new DistributionDataPoint[] {points.time, points.summary}) {
      Timer timer = point.startTimer();
      CompletableFuture.runAsync(timer::close).join();
      timer.close();
      assertThat(timer.observeDuration()).isNotNegative();

      assertThat(point.getCount()).isEqualTo(1);
    }
    Timer timer = points.last.startTimer();
    timer.close();
    points.last.set(-1);
    timer.close();
    assertThat(points.last.get()).isEqualTo(-1);
  }

  @Test
  void theClientsOwnMethodsTimeToo() throws Exception {
    points.time.time(() -> {});
    assertThat(points.time.time(() -> 1)).isEqualTo(1);
    assertThat(points.summary.timeChecked(() -> 2)).isEqualTo(2);
    points.last.set(-1);
    points.last.time(() -> {});

    assertThat(points.time.getCount()).isEqualTo(2);
    assertThat(points.summary.getCount()).isEqualTo(1);
    assertThat(points.last.get()).isNotNegative();
  }
}
