package io.forethought.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.forethought.runtime.Forethought;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import shop.OrderMetrics;
import shop.PaymentProvider;

/** Tests that run at the same time, and threads that belong to one of them. */
class ParallelTestsTest {

  /** Until both tests have recorded, so that each would see what the other one recorded. */
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  @Test
  void testsThatRunAtTheSameTimeDoNotSeeEachOther() {
    assertThat(failures(AtTheSameTime.class, 2, true)).isEmpty();
  }

  @Test
  void threadsOfAnEarlierTestRecordForTheTestThatRuns() {
    assertThat(failures(WithPool.class, 2, false)).isEmpty();
  }

  @Test
  void thereIsNoRegistryOutsideOfTests() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new MetricsExtension().registry())
        .withMessageStartingWith("There is no registry, because no test runs on this thread.");
  }

  private static List<String> failures(Class<?> tests, int number, boolean parallel) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "" + parallel)
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
            .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary);
    assertThat(summary.getSummary().getTestsFoundCount()).isEqualTo(number);
    return summary.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException()))
        .collect(Collectors.toList());
  }

  /** Both record in one series. */
  @Execution(ExecutionMode.CONCURRENT)
  static class AtTheSameTime {

    @RegisterExtension private final MetricsExtension extension = new MetricsExtension();

    @Test
    void first() throws Exception {
      recordAndCompare();
    }

    @Test
    void second() throws Exception {
      recordAndCompare();
    }

    private void recordAndCompare() throws Exception {
      OrderMetrics metrics = Forethought.metrics(OrderMetrics.class);
      metrics.paymentFailed(PaymentProvider.STRIPE);
      Thread started = new Thread(() -> metrics.paymentFailed(PaymentProvider.STRIPE));
      started.start();
      started.join();
      BOTH.await(60, SECONDS);

      MetricsAssertions.assertThat(metrics)
          .increased(m -> m.paymentFailed(PaymentProvider.STRIPE))
          .by(2)
          .andNothingElse();
      assertThat(Forethought.metrics(OrderMetrics.class, extension.registry()))
          .satisfies(
              own ->
                  MetricsAssertions.assertThat(own)
                      .increased(m -> m.paymentFailed(PaymentProvider.STRIPE))
                      .by(2));
    }
  }

  /** The first test starts the only thread of the pool, and the second one uses it. */
  static class WithPool {

    private static final ExecutorService POOL =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });

    @RegisterExtension private final MetricsExtension extension = new MetricsExtension();

    @Test
    void first() throws Exception {
      recordInPool();
    }

    @Test
    void second() throws Exception {
      recordInPool();
    }

    private static void recordInPool() throws Exception {
      OrderMetrics metrics = Forethought.metrics(OrderMetrics.class);
      POOL.submit(() -> metrics.pending().inc()).get();

      MetricsAssertions.assertThat(metrics).increased(m -> m.pending()).by(1).andNothingElse();
    }
  }
}
