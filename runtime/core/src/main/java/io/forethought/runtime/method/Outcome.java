package io.forethought.runtime.method;

import org.jspecify.annotations.Nullable;

/**
 * How a call ended: the values of the label {@code outcome}.
 *
 * <pre>{@code
 * metrics.take(OrderType.VIP, Outcome.SUCCESS)
 * }</pre>
 *
 * <pre>{@code
 * order_service_take_seconds_count{order_type="vip",outcome="success"} 1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** The method returned. */
  SUCCESS,
  /** The method threw an exception. */
  FAILURE;

  /**
   * Returns the outcome of a call.
   *
   * @param thrown the exception that the method threw; {@code null} if it returned
   * @return the outcome
   */
  public static Outcome of(@Nullable Throwable thrown) {
    return thrown == null ? SUCCESS : FAILURE;
  }
}
