package io.forethought.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** How much a call allocates. */
public final class Allocations {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 20_000;
  private static final int QUIET_ROUNDS = 20;

  /** The JIT compiler has threads of its own, which may have to wait for a processor. */
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private Allocations() {}

  /** Fails if a call goes on allocating more than another one does. */
  public static void assertNoMore(Supplier<?> call, Supplier<?> usual) {
    long allowed = leastOf(usual, QUIET_ROUNDS);
    long end = System.nanoTime() + PATIENCE_NANOS;
    long least = leastOf(call, 1);
    while (least > allowed && System.nanoTime() < end) {
      least = Math.min(least, leastOf(call, 1));
    }
    assertThat(least).isLessThanOrEqualTo(allowed);
  }

  /**
   * The bytes of one call, once that many rounds in a row brought no less: the JIT compiler takes
   * allocations away, and the JVM allocates now and then on the thread that runs.
   */
  private static long leastOf(Supplier<?> call, int quietRounds) {
    Object result = null;
    long least = Long.MAX_VALUE;
    for (int quiet = 0; quiet < quietRounds; quiet++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        result = call.get();
      }
      long bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
      if (bytes < least) {
        least = bytes;
        quiet = 0;
      }
    }
    assertThat(result).isEqualTo(call.get());
    return least;
  }
}
