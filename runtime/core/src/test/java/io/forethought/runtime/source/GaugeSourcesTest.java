package io.forethought.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import shop.Queue;
import shop.QueueMetrics;

/** Gauges with sources on a registry. */
class GaugeSourcesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** A set whose families a test builds. */
  private interface Gauges {}

  private Gauges register(Consumer<Instruments> families) {
    MetricSets.provide(
        Gauges.class,
        instruments -> {
          families.accept(instruments);
          return new Gauges() {};
        });
    return MetricSets.register(Gauges.class, registry);
  }

  private String samples() {
    return Scrape.text(registry).replaceAll("(?m)^#.*\n", "");
  }

  @Test
  void eachScrapeReadsAGaugeWithoutRefresh() {
    AtomicInteger times = new AtomicInteger();
    register(i -> i.gauge("times", "T.", () -> (double) times.incrementAndGet()).build());

    assertThat(samples())
        .isEqualTo(
            """
            forethought_read_failures_total{metric="times",reason="error"} 0.0
            forethought_read_failures_total{metric="times",reason="timeout"} 0.0
            times 1.0
            """);
    assertThat(samples()).endsWith("\ntimes 2.0\n");
    assertThat(registry.scrape().stream().count()).isEqualTo(7);
    assertThat(times).hasValue(3);
  }

  @Test
  void theFirstScrapeHasTheValueOfARefreshedGauge() {
    QueueMetrics queue = Queue.start(registry);

    assertThat(samples().replaceAll("timestamp_seconds(.*) [0-9.eE]+", "timestamp_seconds$1 T"))
        .isEqualTo(
            """
            forethought_last_refresh_timestamp_seconds{metric="shop_queue_archived"} T
            forethought_read_failures_total{metric="shop_queue_archived",reason="error"} 0.0
            forethought_read_failures_total{metric="shop_queue_archived",reason="timeout"} 0.0
            forethought_read_failures_total{metric="shop_queue_waiting",reason="error"} 0.0
            forethought_read_failures_total{metric="shop_queue_waiting",reason="timeout"} 0.0
            shop_queue_archived 40.0
            shop_queue_waiting 3.0
            """);
    assertThat(queue.archived()).isEqualTo(40);
    assertThat(queue.waiting()).isEqualTo(3);
    assertThat(Forethought.metrics(QueueMetrics.class, registry)).isSameAs(queue);
  }

  @Test
  void refreshesGoOnWithoutScrapes() throws InterruptedException {
    CountDownLatch reads = new CountDownLatch(3);
    Callable<Double> source =
        () -> {
          reads.countDown();
          return 1.0;
        };

    register(i -> i.gauge("often", "O.", source).refreshMillis(1).timeoutMillis(60_000).build());

    reads.await();
    Forethought.unregister(Gauges.class, registry);
  }

  @Test
  void aSourceThatHangsDelaysNoOther() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    register(
        i -> {
          i.gauge(
                  "hanging",
                  "H.",
                  () -> {
                    begun.incrementAndGet();
                    never.await();
                    return 1.0;
                  })
              .timeoutMillis(1)
              .build();
          i.gauge("good", "G.", () -> 2.0).timeoutMillis(60_000).build();
        });

    AtomicReference<String> first = new AtomicReference<>("");
    Quiet.run(() -> first.set(samples()));

    assertThat(first.get())
        .contains("{metric=\"hanging\",reason=\"timeout\"} 1.0\n")
        .endsWith("\ngood 2.0\nhanging NaN\n");
  }

  @Test
  void theReadOfAHangingSourceIsInterrupted() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    register(
        i ->
            i.gauge(
                    "hanging",
                    "H.",
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException expected) {
                        interrupted.countDown();
                      }
                      return 1.0;
                    })
                .timeoutMillis(1)
                .build());

    // A read that reaches its limit before it has a thread does not call the source.
    while (interrupted.getCount() > 0) {
      Quiet.run(() -> assertThat(samples()).endsWith("\nhanging NaN\n"));
    }
  }

  @Test
  void aSourceThatThrowsAnythingLeavesTheScrapeComplete() {
    register(
        i -> {
          i.gauge(
                  "bad",
                  "B.",
                  () -> {
                    throw new AssertionError("bad");
                  })
              .build();
          i.gauge("good", "G.", () -> 2.0).build();
        });

    Quiet.run(() -> assertThat(samples()).startsWith("bad NaN\n").endsWith("\ngood 2.0\n"));
    assertThat(samples()).contains("{metric=\"bad\",reason=\"error\"} 2.0\n");
  }

  @Test
  void aScrapeOfOtherNamesReadsNothing() throws IOException {
    AtomicInteger times = new AtomicInteger();
    register(
        i -> {
          i.gauge("times", "T.", () -> (double) times.incrementAndGet())
              .alsoAs("old_times", "2027-06-30")
              .build();
          i.gauge("good", "G.", () -> 2.0).build();
        });

    assertThat(only("good")).isEqualTo("good 2.0\n");
    assertThat(times).hasValue(0);
    assertThat(only("times")).isEqualTo("times 1.0\n");
    assertThat(only("old_times")).isEqualTo("old_times 2.0\n");
  }

  private String only(String name) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Scrape.writeOnly(registry, null, Set.of(name), text);
    return text.toString(StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
  }

  @Test
  void aSourceRunsOnADaemonThreadWithTheClassesOfItsProgram() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    AtomicReference<ClassLoader> classes = new AtomicReference<>();
    register(
        i ->
            i.gauge(
                    "here",
                    "H.",
                    () -> {
                      thread.set(Thread.currentThread());
                      classes.set(Thread.currentThread().getContextClassLoader());
                      return 1.0;
                    })
                .build());

    assertThat(samples()).endsWith("\nhere 1.0\n");

    assertThat(thread.get().isDaemon()).isTrue();
    assertThat(thread.get().getName()).isEqualTo("forethought-gauge-reader");
    assertThat(classes.get()).isSameAs(getClass().getClassLoader());
  }

  @Test
  void unregisteringInterruptsAndEndsAllReads() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    register(
        i ->
            i.gauge(
                    "slow",
                    "S.",
                    () -> {
                      begun.countDown();
                      try {
                        never.await();
                      } finally {
                        ended.countDown();
                      }
                      return 1.0;
                    })
                .refreshMillis(60_000)
                .build());
    begun.await();

    Forethought.unregister(Gauges.class, registry);

    ended.await();
    assertThat(samples()).isEmpty();
  }
}
