package io.forethought.runtime.block;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Counts the blocks that fail.
 *
 * <pre>{@code
 * BlockFailures.run(metrics.failed(), () -> send(payment));
 * BlockFailures.run(metrics.declined(), PaymentDeclined.class, () -> send(payment));
 *
 * try (BlockFailures attempt = BlockFailures.in(metrics.failed())) {
 *   send(payment);
 *   attempt.succeed();
 * }
 * }</pre>
 *
 * <p>In Java, a resource cannot see whether its block has thrown. So the third form counts a
 * failure unless the block calls {@link #succeed} as its last line; leaving the block before that,
 * also with {@code return}, is a failure.
 *
 * @since 0.1.0
 */
public final class BlockFailures implements AutoCloseable {

  private final CounterDataPoint counter;
  private final AtomicBoolean ended = new AtomicBoolean();

  private BlockFailures(CounterDataPoint counter) {
    this.counter = counter;
  }

  /**
   * Begins a block that fails unless {@link #succeed} is called before the returned object is
   * closed.
   *
   * @param counter the number of failures
   * @return the block, to be closed at its end
   */
  public static BlockFailures in(CounterDataPoint counter) {
    return new BlockFailures(counter);
  }

  /**
   * Runs a block and counts it if it throws anything. Allocates nothing.
   *
   * @param counter the number of failures
   * @param block the block
   * @param <E> what the block throws
   * @throws E if the block throws it
   */
  public static <E extends Throwable> void run(CounterDataPoint counter, Block<E> block) throws E {
    run(counter, Throwable.class, block);
  }

  /**
   * Runs a block and counts it if it throws an exception of a type. Allocates nothing.
   *
   * @param counter the number of failures
   * @param counted the type of the exceptions that are counted, subtypes included
   * @param block the block
   * @param <E> what the block throws
   * @throws E if the block throws it
   */
  public static <E extends Throwable> void run(
      CounterDataPoint counter, Class<? extends Throwable> counted, Block<E> block) throws E {
    try {
      block.run();
    } catch (Throwable failure) {
      count(counter, counted, failure);
      throw failure;
    }
  }

  /**
   * Computes a result and counts the block if it throws anything. Allocates nothing.
   *
   * @param counter the number of failures
   * @param block computes the result
   * @param <T> the result
   * @param <E> what the block throws
   * @return the result
   * @throws E if the block throws it
   */
  public static <T extends @Nullable Object, E extends Throwable> T call(
      CounterDataPoint counter, Computation<T, E> block) throws E {
    return call(counter, Throwable.class, block);
  }

  /**
   * Computes a result and counts the block if it throws an exception of a type. Allocates nothing.
   *
   * @param counter the number of failures
   * @param counted the type of the exceptions that are counted, subtypes included
   * @param block computes the result
   * @param <T> the result
   * @param <E> what the block throws
   * @return the result
   * @throws E if the block throws it
   */
  public static <T extends @Nullable Object, E extends Throwable> T call(
      CounterDataPoint counter, Class<? extends Throwable> counted, Computation<T, E> block)
      throws E {
    try {
      return block.call();
    } catch (Throwable failure) {
      count(counter, counted, failure);
      throw failure;
    }
  }

  private static void count(
      CounterDataPoint counter, Class<? extends Throwable> counted, Throwable failure) {
    if (counted.isInstance(failure)) {
      counter.inc();
    }
  }

  /** Ends the block as a success. Has no effect after the block has ended. */
  public void succeed() {
    ended.set(true);
  }

  /** Ends the block; counts a failure unless it has succeeded. A second call has no effect. */
  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      counter.inc();
    }
  }
}
