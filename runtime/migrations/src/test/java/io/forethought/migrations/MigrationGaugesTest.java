package io.forethought.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Profile;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import shop.Program;

class MigrationGaugesTest {

  private static final Duration ALWAYS = Duration.ZERO;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Exposed exposed = new Exposed(registry);
  private final AtomicLong nanos = new AtomicLong();

  /** The model's scenario: two databases, and each plan is computed once. */
  @Test
  void eachConnectionTellsItsOwnNumbersAndIsReadOnce() {
    AtomicInteger plans = new AtomicInteger();
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("fakedb1", counted(plans, new MigrationCounts(3, 0, 0)))
            .connection("fakedb2", counted(plans, new MigrationCounts(2, 1, 0)))
            .start()) {
      exposed.awaitCounts("fakedb1", 3, 0, 0);
      exposed.awaitCounts("fakedb2", 2, 1, 0);

      assertThat(plans).hasValue(2);
      assertThat(exposed.samples("fakedb2"))
          .isEqualTo(
              """
              migrations_applied{connection="fakedb2"} 2.0
              migrations_failed{connection="fakedb2"} 0.0
              migrations_read_failures_total{connection="fakedb2",reason="error"} 0.0
              migrations_read_failures_total{connection="fakedb2",reason="timeout"} 0.0
              migrations_readable{connection="fakedb2"} 1.0
              migrations_reads_total{connection="fakedb2"} 1.0
              migrations_unapplied{connection="fakedb2"} 1.0
              """);
      assertThat(exposed.value("migrations_last_read_timestamp_seconds", "fakedb2"))
          .isGreaterThan(1.7e9);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aProgramWithDjangosNamesHasBothSpellings() {
    System.setProperty(Profile.PROPERTY, "DJANGO");
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("orders", () -> new MigrationCounts(3, 1, 0))
            .start()) {
      await().until(() -> exposed.value("migrations_readable", "orders") == 1);

      assertThat(Scrape.text(registry).lines().filter(line -> line.startsWith("django_")))
          .containsExactly(
              "django_migrations_applied_by_connection{connection=\"orders\"} 3.0",
              "django_migrations_applied_total{connection=\"orders\"} 3.0",
              "django_migrations_unapplied_by_connection{connection=\"orders\"} 1.0",
              "django_migrations_unapplied_total{connection=\"orders\"} 1.0");
      assertThat(exposed.samples("orders"))
          .isEqualTo(
              """
              migrations_failed{connection="orders"} 0.0
              migrations_read_failures_total{connection="orders",reason="error"} 0.0
              migrations_read_failures_total{connection="orders",reason="timeout"} 0.0
              migrations_readable{connection="orders"} 1.0
              migrations_reads_total{connection="orders"} 1.0
              """);
      assertThat(Scrape.text(registry))
          .contains("# TYPE django_migrations_unapplied_total gauge\n");
      assertThat(gauges).isNotNull();
    } finally {
      System.clearProperty(Profile.PROPERTY);
    }
    assertThat(Scrape.text(registry)).isEmpty();
  }

  @Test
  void whatWasNotReadYetIsUnknown() {
    CountDownLatch goOn = new CountDownLatch(1);
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection(
                "slow",
                () -> {
                  goOn.await();
                  return new MigrationCounts(1, 0, 0);
                })
            .start()) {
      assertThat(exposed.samples("slow"))
          .contains("migrations_unapplied{connection=\"slow\"} NaN\n")
          .contains("migrations_readable{connection=\"slow\"} 0.0\n");
      assertThat(exposed.value("migrations_last_read_timestamp_seconds", "slow")).isNaN();

      goOn.countDown();

      exposed.awaitCounts("slow", 1, 0, 0);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aScrapeReadsAgainWhenTheIntervalIsOver() {
    AtomicInteger reads = new AtomicInteger();
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("db", () -> new MigrationCounts(reads.incrementAndGet(), 0, 0))
            .interval(Duration.ofSeconds(30))
            .clock(nanos::get)
            .start()) {
      exposed.awaitCounts("db", 1, 0, 0);
      nanos.set(Duration.ofSeconds(30).toNanos() - 1);
      scrape(100);
      assertThat(exposed.value("migrations_reads_total", "db")).isEqualTo(1);

      nanos.incrementAndGet();

      exposed.awaitCounts("db", 2, 0, 0);
      scrape(100);
      assertThat(reads).hasValue(2);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void withoutScrapesNothingIsRead() {
    AtomicInteger reads = new AtomicInteger();
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection("unseen", () -> new MigrationCounts(reads.incrementAndGet(), 0, 0))
            .interval(ALWAYS)
            .start()) {
      await().until(() -> reads.get() == 1);
      assertThat(gauges).isNotNull();
    }
    assertThat(reads).hasValue(1);
  }

  @Test
  void afterAFailureNothingIsKnownUntilAReadingSucceeds() {
    AtomicInteger dead = new AtomicInteger();
    try (MigrationGauges gauges =
        MigrationGauges.builder(registry)
            .connection(
                "db",
                () -> {
                  if (dead.get() == 1) {
                    throw new NoClassDefFoundError("as of a tool that is missing");
                  }
                  return new MigrationCounts(7, 0, 0);
                })
            .interval(ALWAYS)
            .start()) {
      exposed.awaitCounts("db", 7, 0, 0);
      double lastRead = exposed.value("migrations_last_read_timestamp_seconds", "db");

      dead.set(1);
      exposed.awaitUnknown("db", "error");
      assertThat(exposed.value("migrations_last_read_timestamp_seconds", "db"))
          .isGreaterThanOrEqualTo(lastRead);
      assertThat(exposed.failures("db", "timeout")).isZero();

      dead.set(0);
      exposed.awaitCounts("db", 7, 0, 0);
      assertThat(gauges).isNotNull();
    }
  }

  @Test
  void aRegistryHasThemOnceAndTheMessageNamesTheProgram() {
    try (MigrationGauges first = Program.start(registry)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> Program.start(registry))
          .withMessage(
              """
              The metric set "io.forethought.migrations.MigrationMetrics" is registered twice on \
              one registry: first at shop.Program.start(Program.java:13), and again at \
              shop.Program.start(Program.java:13).
              Fix: add all connections to one MigrationGauges.builder(registry), or close the \
              other gauges first.
              Why: each series would be exposed twice.\
              """);
      assertThat(first).isNotNull();
    }
    try (MigrationGauges next = Program.start(registry)) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void aNameOfAnotherMetricIsTheOneToChange() {
    Gauge.builder().name("migrations_applied").labelNames("connection").register(registry);

    assertThatIllegalStateException()
        .isThrownBy(() -> Program.start(registry))
        .withMessageContaining(
            "cannot be registered at shop.Program.start(Program.java:13): it conflicts with a")
        .withMessageContaining(
            "\nFix: rename the other metric; for an earlier deployment, close what registered the"
                + " metrics when its application stops, or restart the server. No metric of");
  }

  @Test
  void aConnectionNeedsANameOfItsOwn() {
    MigrationReader reader = () -> new MigrationCounts(0, 0, 0);
    MigrationGauges.Builder builder = MigrationGauges.builder(registry).connection("db", reader);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.connection("db", reader))
        .withMessage("Two connections have the name \"db\".");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.connection("_other", reader))
        .withMessage("\"_other\" is not a valid name of a connection.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.connection(" ", reader))
        .withMessage("\" \" is not a valid name of a connection.");
    for (int i = 2; i <= 50; i++) {
      builder.connection("db" + i, reader);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.connection("db51", reader))
        .withMessage("At most 50 connections are possible.");
    builder.start().close();
  }

  @Test
  void timesHaveLimits() {
    MigrationGauges.Builder builder = MigrationGauges.builder(registry);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.interval(Duration.ofMillis(-1)))
        .withMessage(
            "The interval between reads must be from 0 seconds to one day, but is PT-0.001S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.timeout(Duration.ZERO))
        .withMessage("The timeout of a read must be positive and at most one day, but is PT0S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MigrationCounts(0, -1, 0))
        .withMessage(
            "Numbers of migrations must not be negative, but are 0 applied, -1 unapplied and 0"
                + " failed.");
  }

  private static MigrationReader counted(AtomicInteger reads, MigrationCounts counts) {
    return () -> {
      reads.incrementAndGet();
      return counts;
    };
  }

  private void scrape(int times) {
    for (int i = 0; i < times; i++) {
      Scrape.text(registry);
    }
  }
}
