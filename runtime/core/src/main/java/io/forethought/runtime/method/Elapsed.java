package io.forethought.runtime.method;

/**
 * The time since a call began.
 *
 * <pre>{@code
 * long start = System.nanoTime();
 * Receipt receipt = service.take(order);
 * metrics.take().observe(Elapsed.seconds(start));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Elapsed {

  private static final double NANOS_PER_SECOND = 1e9;

  private Elapsed() {}

  /**
   * Returns the time since a reading of {@link System#nanoTime()}.
   *
   * @param start the reading
   * @return the time in seconds, never negative
   */
  public static double seconds(long start) {
    return Math.max(0, System.nanoTime() - start) / NANOS_PER_SECOND;
  }
}
