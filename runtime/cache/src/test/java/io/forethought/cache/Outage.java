package io.forethought.cache;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;

/** A server that stops in the middle of traffic. */
public final class Outage {

  private static final int BEFORE = 20;
  private static final int AFTER = 3;
  private static final int PATIENCE_SECONDS = 60;

  private Outage() {}

  /**
   * Gets a key that is there, again and again, while the server stops. The recorded client must
   * throw what the bare one throws, every get must be counted for what it was, and the metrics must
   * be readable.
   *
   * @param bare gets by the client as it is
   * @param metered gets by a client that is recorded, and alone in the registry
   */
  public static void check(
      PrometheusRegistry registry, Callable<?> bare, Callable<?> metered, AutoCloseable server)
      throws Exception {
    Counts start = Counts.of(registry);
    Traffic usual = new Traffic(bare);
    Traffic recorded = new Traffic(metered);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = threads.submit(usual);
      Future<?> second = threads.submit(recorded);
      assertThat(usual.running.await(PATIENCE_SECONDS, SECONDS)).isTrue();
      assertThat(recorded.running.await(PATIENCE_SECONDS, SECONDS)).isTrue();

      server.close();
      first.get(PATIENCE_SECONDS, SECONDS);
      second.get(PATIENCE_SECONDS, SECONDS);
    } finally {
      threads.shutdownNow();
    }

    assertThat(recorded.values).containsOnly("1");
    Counts expected =
        new Counts(
            recorded.gets(),
            recorded.values.size(),
            0,
            recorded.failures.size(),
            0,
            0,
            recorded.gets());
    // A client with threads of its own may tell the caller first.
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .untilAsserted(() -> assertThat(Counts.of(registry).minus(start)).isEqualTo(expected));
    assertThat(recorded.last()).isEqualTo(usual.last());
    assertThat(Scrape.text(registry)).contains("cache_get_fail_total{");
  }

  /** Gets until some have failed. */
  private static final class Traffic implements Runnable {

    private final CountDownLatch running = new CountDownLatch(BEFORE);
    private final List<Object> values = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Callable<?> get;

    Traffic(Callable<?> get) {
      this.get = get;
    }

    @Override
    public void run() {
      while (failures.size() < AFTER) {
        Throwable failure = Assertions.catchThrowable(() -> values.add(get.call()));
        if (failure != null) {
          failures.add(failure);
        }
        running.countDown();
      }
    }

    int gets() {
      return values.size() + failures.size();
    }

    /** The classes of the last exception and of its causes. */
    List<Class<?>> last() {
      List<Class<?>> classes = new ArrayList<>();
      for (Throwable failure = failures.get(AFTER - 1);
          failure != null;
          failure = failure.getCause()) {
        classes.add(failure.getClass());
      }
      return classes;
    }
  }
}
