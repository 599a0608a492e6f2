package io.forethought.runtime.method;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended that can go on after the method has returned: the values of the label {@code
 * outcome}.
 *
 * <pre>{@code
 * metrics.report(Format.PDF, AsyncOutcome.CANCELED)
 * }</pre>
 *
 * <pre>{@code
 * order_service_report_seconds_count{format="pdf",outcome="canceled"} 1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum AsyncOutcome {
  /** The result is there. */
  SUCCESS,
  /** The method threw an exception, or its result is one. */
  FAILURE,
  /** The result was canceled. */
  CANCELED;

  /**
   * Returns the outcome of a call.
   *
   * @param thrown the exception that ended the call; {@code null} if it succeeded
   * @return the outcome; {@link #CANCELED} for a {@link CancellationException}
   */
  public static AsyncOutcome of(@Nullable Throwable thrown) {
    if (thrown == null) {
      return SUCCESS;
    }
    return thrown instanceof CancellationException ? CANCELED : FAILURE;
  }
}
