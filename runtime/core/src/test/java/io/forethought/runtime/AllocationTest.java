package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.forethought.runtime.block.Block;
import io.forethought.runtime.block.BlockDuration;
import io.forethought.runtime.block.BlockFailures;
import io.forethought.runtime.block.BlockInProgress;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.IntLabel;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import shop.Mode;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;
import shop.PaymentProvider;
import shop.UserType;

/** What one call on generated code allocates, in bytes: nothing. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 20_000;

  /** The JIT compiler has threads of its own, which may have to wait for a processor. */
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final OrderMetrics metrics = OrderMetricsImpl.register(new PrometheusRegistry());

  private DistributionDataPoint found;

  @Test
  void enumLabelsAllocateNothing() {
    assertThat(bytes(() -> metrics.created(PaymentProvider.STRIPE, UserType.VIP).inc())).isZero();
  }

  @Test
  void fractionsAllocateNothing() {
    assertThat(bytes(() -> metrics.created(PaymentProvider.STRIPE, UserType.VIP).inc(0.5)))
        .isZero();
  }

  @Test
  void booleanAndIntLabelsAllocateNothing() {
    assertThat(bytes(() -> metrics.sent(true, 2, 1500))).isZero();
  }

  @Test
  void knownStringsAllocateNothing() {
    assertThat(bytes(() -> metrics.visited("web", "spring"))).isZero();
  }

  @Test
  void stringsBeyondTheBoundAllocateNothingOnceTheSeriesExists() {
    metrics.visited("web", "spring");
    metrics.visited("web", "summer");

    assertThat(bytes(() -> metrics.visited("fax", "autumn"))).isZero();
  }

  @Test
  void metricsWithAnOldNameAllocateNothing() {
    CounterFamily.Builder builder =
        CounterFamily.builder(new FamilySet(), "visits_total", "V.")
            .alsoAs("hits_total", "2027-06-30");
    EnumLabel<UserType> userType = builder.label("user_type", UserType.values());
    CounterFamily visits = builder.build();

    assertThat(bytes(() -> visits.at(userType.offset(UserType.VIP)).inc())).isZero();
  }

  @Test
  void metricsThatForgetUnusedSeriesAllocateNothing() {
    CounterFamily.Builder builder = CounterFamily.builder(new FamilySet(), "visits_total", "V.");
    CappedLabel page = builder.cappedLabel("page", 2, 3_600_000);
    CounterFamily visits = builder.build();

    assertThat(bytes(() -> visits.at(page.offset("cart")).inc())).isZero();
    assertThat(bytes(() -> visits.at(page.offset("cart")).inc(0.5))).isZero();
  }

  @Test
  void missingLabelsAllocateNothingOnceTheSeriesExists() {
    assertThat(bytes(() -> metrics.created(null, null).inc())).isZero();
    assertThat(bytes(() -> metrics.visited(null, ""))).isZero();
  }

  @Test
  void rejectedAmountsAllocateNothingOnceTheSeriesExists() {
    assertThat(bytes(() -> metrics.sent(true, 1, -1))).isZero();
  }

  @Test
  void gaugesAllocateNothing() {
    GaugeDataPoint pending = metrics.pending();

    assertThat(bytes(pending::inc)).isZero();
    assertThat(bytes(() -> pending.set(3))).isZero();
  }

  @Test
  void lookingUpAHistogramAllocatesNothing() {
    assertThat(bytes(() -> found = metrics.processingDuration(PaymentProvider.STRIPE))).isZero();
    assertThat(found).isNotNull();
  }

  @Test
  void blocksAllocateNothing() {
    GaugeDataPoint pending = metrics.pending();
    DistributionDataPoint time = metrics.processingDuration(PaymentProvider.STRIPE);
    Block<RuntimeException> empty = () -> {};
    Block<RuntimeException> counted = () -> BlockInProgress.run(pending, empty);
    Block<RuntimeException> watched =
        () -> BlockFailures.run(metrics.created(PaymentProvider.STRIPE, UserType.VIP), counted);

    assertThat(bytes(() -> BlockDuration.run(time, watched))).isZero();
  }

  @Test
  void statesAllocateNothing() {
    assertThat(bytes(() -> metrics.mode(Mode.OPEN))).isZero();
  }

  @Test
  void aScrapeAllocatesTheSameHoweverManySeriesThereAre() {
    Runnable few = scrape(10);
    Runnable many = scrape(5000);

    for (int i = 0; i < 300; i++) {
      few.run();
      many.run();
    }
    assertThat(leastOf(many)).isLessThan(leastOf(few) + 64).isLessThan(4096);
  }

  private static Runnable scrape(int series) {
    FamilySet families = new FamilySet();
    CounterFamily.Builder builder = CounterFamily.builder(families, "visits_total", "V.");
    IntLabel page = builder.intLabel("page", 1, series);
    CounterFamily visits = builder.build();
    for (int i = 1; i <= series; i++) {
      visits.at(page.offset(i)).inc(i);
    }
    PrometheusRegistry registry = new PrometheusRegistry();
    families.families().forEach(registry::register);
    return () -> {
      try {
        Scrape.write(registry, null, OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static long leastOf(Runnable call) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 50; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      call.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  /**
   * The bytes that all calls together allocate once the JIT compiler has done its work: the least
   * of some rounds, because the JVM allocates now and then on the thread that runs.
   */
  private static long bytes(Runnable call) {
    long least = Long.MAX_VALUE;
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (least > 0 && System.nanoTime() < end) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      repeat(call);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static void repeat(Runnable call) {
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
  }
}
