package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.forethought.sample.orders.OrderMetrics;
import io.forethought.sample.orders.OrderMetricsImpl;
import io.forethought.sample.orders.UserType;
import io.forethought.sample.payments.PaymentProvider;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a call of generated code costs in bytes. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 20_000;
  private static final int ROUNDS = 5;

  private final OrderMetrics metrics = OrderMetricsImpl.register(new PrometheusRegistry(), () -> 0);

  @Test
  void enumLabelsAllocateNothing() {
    assertThat(bytes(() -> metrics.created(PaymentProvider.STRIPE, UserType.PREMIUM).inc()))
        .isZero();
  }

  @Test
  void listedStringsAllocateNothing() {
    assertThat(bytes(() -> metrics.submitted("web"))).isZero();
    assertThat(bytes(() -> metrics.submitted("fax"))).isZero();
  }

  /** The bytes that all calls of a round allocate, in the best of some rounds. */
  private static long bytes(Runnable call) {
    return LongStream.range(0, ROUNDS).map(round -> bytesOfRound(call)).min().orElseThrow();
  }

  private static long bytesOfRound(Runnable call) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
