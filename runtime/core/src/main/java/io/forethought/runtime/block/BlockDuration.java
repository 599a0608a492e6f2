package io.forethought.runtime.block;

import io.forethought.runtime.method.Elapsed;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import org.jspecify.annotations.Nullable;

/**
 * Records how long a block takes, in seconds, whether it returns or throws. Unlike {@code time} of
 * the Prometheus client, it passes checked exceptions on with their types, and allocates nothing.
 *
 * <pre>{@code
 * // Throws IOException, as Files.readString does.
 * String text = BlockDuration.call(metrics.readDuration(), () -> Files.readString(path));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BlockDuration {

  private BlockDuration() {}

  /**
   * Runs a block and observes its duration.
   *
   * @param point a histogram or summary in seconds
   * @param block the block
   * @param <E> what the block throws
   * @throws E if the block throws it
   */
  public static <E extends Throwable> void run(DistributionDataPoint point, Block<E> block)
      throws E {
    long start = System.nanoTime();
    try {
      block.run();
    } finally {
      point.observe(Elapsed.seconds(start));
    }
  }

  /**
   * Computes a result and observes the duration.
   *
   * @param point a histogram or summary in seconds
   * @param block computes the result
   * @param <T> the result
   * @param <E> what the block throws
   * @return the result
   * @throws E if the block throws it
   */
  public static <T extends @Nullable Object, E extends Throwable> T call(
      DistributionDataPoint point, Computation<T, E> block) throws E {
    long start = System.nanoTime();
    try {
      return block.call();
    } finally {
      point.observe(Elapsed.seconds(start));
    }
  }

  /**
   * Runs a block and sets a gauge to its duration. The gauge keeps only the last duration.
   *
   * @param point a gauge in seconds
   * @param block the block
   * @param <E> what the block throws
   * @throws E if the block throws it
   */
  public static <E extends Throwable> void run(GaugeDataPoint point, Block<E> block) throws E {
    long start = System.nanoTime();
    try {
      block.run();
    } finally {
      point.set(Elapsed.seconds(start));
    }
  }

  /**
   * Computes a result and sets a gauge to the duration. The gauge keeps only the last duration.
   *
   * @param point a gauge in seconds
   * @param block computes the result
   * @param <T> the result
   * @param <E> what the block throws
   * @return the result
   * @throws E if the block throws it
   */
  public static <T extends @Nullable Object, E extends Throwable> T call(
      GaugeDataPoint point, Computation<T, E> block) throws E {
    long start = System.nanoTime();
    try {
      return block.call();
    } finally {
      point.set(Elapsed.seconds(start));
    }
  }
}
