package io.forethought.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HangingReadingTest {

  private static final Duration ALWAYS = Duration.ZERO;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Exposed exposed = new Exposed(registry);

  @Test
  void aReadingThatHangsIsAbandonedAndHoldsUpNobody() {
    CountDownLatch cut = new CountDownLatch(1);
    AtomicInteger hanging = new AtomicInteger();
    MigrationReader hangs =
        new MigrationReader() {
          @Override
          public MigrationCounts read() throws InterruptedException {
            hanging.incrementAndGet();
            cut.await();
            return new MigrationCounts(9, 9, 9);
          }
        };
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("hanging", hangs)
            .connection("other", () -> new MigrationCounts(1, 0, 0))
            .interval(ALWAYS)
            .timeout(Duration.ofMillis(20))
            .start()) {
      exposed.awaitUnknown("hanging", "timeout");
      double before = exposed.value("migrations_reads_total", "other");
      await().until(() -> exposed.value("migrations_reads_total", "other") > before + 5);

      // It still hangs, so there is no second one beside it.
      assertThat(hanging).hasValue(1);
      assertThat(exposed.failures("hanging", "timeout")).isEqualTo(1);
      cut.countDown();

      exposed.awaitCounts("hanging", 9, 9, 9);
      assertThat(exposed.failures("hanging", "error")).isZero();
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aReaderIsToldThatItTakesTooLong() {
    CountDownLatch told = new CountDownLatch(1);
    MigrationReader reader =
        new MigrationReader() {
          private boolean second;

          @Override
          public MigrationCounts read() throws Exception {
            if (!second) {
              second = true;
              told.await();
              throw new SQLException("cut");
            }
            return new MigrationCounts(1, 0, 0);
          }

          @Override
          public void abandon() {
            told.countDown();
          }
        };
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("db", reader)
            .interval(ALWAYS)
            .timeout(Duration.ofMillis(20))
            .start()) {
      exposed.awaitCounts("db", 1, 0, 0);
      assertThat(exposed.failures("db", "timeout")).isPositive();
      // What the cut led to is no second failure.
      assertThat(exposed.failures("db", "error")).isZero();
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void whoClosesTakesTheMetricsAwayAndEndsWhatHangs() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    MigrationReader hangs =
        new MigrationReader() {
          @Override
          public MigrationCounts read() throws Exception {
            begun.countDown();
            told.await();
            return new MigrationCounts(0, 0, 0);
          }

          @Override
          public void abandon() {
            told.countDown();
          }
        };
    MigrationGauges gauges = MigrationGauges.builder(registry).connection("db", hangs).start();
    await().until(() -> begun.getCount() == 0);

    gauges.close();
    gauges.close();

    await().until(() -> told.getCount() == 0);
    assertThat(Scrape.text(registry)).isEmpty();
    await().until(() -> threads().noneMatch(name -> name.equals("forethought-migrations-db")));
    MigrationGauges.builder(registry).start().close();
  }

  private static Stream<String> threads() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
  }
}
