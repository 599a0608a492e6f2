package io.forethought.runtime.block;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Counts a block in a gauge while it runs.
 *
 * <pre>{@code
 * BlockInProgress.run(metrics.imports(), () -> load(file));
 *
 * try (BlockInProgress counted = BlockInProgress.in(metrics.imports())) {
 *   load(file);
 * }
 * }</pre>
 *
 * <p>Asynchronous work keeps the object, and closes it when it completes, on any thread.
 *
 * @since 0.1.0
 */
public final class BlockInProgress implements AutoCloseable {

  private final GaugeDataPoint gauge;
  private final AtomicBoolean ended = new AtomicBoolean();

  private BlockInProgress(GaugeDataPoint gauge) {
    this.gauge = gauge;
  }

  /**
   * Adds 1 to a gauge until the returned object is closed.
   *
   * @param gauge the number of blocks that run
   * @return the block, to be closed at its end
   */
  public static BlockInProgress in(GaugeDataPoint gauge) {
    BlockInProgress block = new BlockInProgress(gauge);
    gauge.inc();
    return block;
  }

  /**
   * Runs a block and counts it meanwhile. Allocates nothing.
   *
   * @param gauge the number of blocks that run
   * @param block the block
   * @param <E> what the block throws
   * @throws E if the block throws it
   */
  public static <E extends Throwable> void run(GaugeDataPoint gauge, Block<E> block) throws E {
    gauge.inc();
    try {
      block.run();
    } finally {
      gauge.dec();
    }
  }

  /**
   * Computes a result and counts the block meanwhile. Allocates nothing.
   *
   * @param gauge the number of blocks that run
   * @param block computes the result
   * @param <T> the result
   * @param <E> what the block throws
   * @return the result
   * @throws E if the block throws it
   */
  public static <T extends @Nullable Object, E extends Throwable> T call(
      GaugeDataPoint gauge, Computation<T, E> block) throws E {
    gauge.inc();
    try {
      return block.call();
    } finally {
      gauge.dec();
    }
  }

  /** Subtracts 1 from the gauge. A second call has no effect. */
  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      gauge.dec();
    }
  }
}
