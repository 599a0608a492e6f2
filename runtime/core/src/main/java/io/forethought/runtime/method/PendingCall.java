package io.forethought.runtime.method;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that has not ended: a subscription of a reactive type. It ends once, whatever follows.
 *
 * <pre>{@code
 * long start = System.nanoTime();
 * PendingCall call = new PendingCall(thrown -> quoteEnded(start, thrown));
 * return result.doOnSuccess(value -> call.succeed()).doOnError(call::fail).doOnCancel(call::cancel);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PendingCall {

  private final Consumer<@Nullable Throwable> end;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * Creates a call that has just begun.
   *
   * @param end receives the exception that ends the call, or {@code null}; it must not throw
   */
  public PendingCall(Consumer<@Nullable Throwable> end) {
    this.end = end;
  }

  /** Ends the call without an exception. */
  public void succeed() {
    end(null);
  }

  /**
   * Ends the call without an exception, and records its result.
   *
   * @param recording records the end, instead of what the constructor got; it must not throw
   */
  public void succeed(Runnable recording) {
    if (ended.compareAndSet(false, true)) {
      recording.run();
    }
  }

  /**
   * Ends the call with an exception.
   *
   * @param thrown the exception
   */
  public void fail(Throwable thrown) {
    end(thrown);
  }

  /** Ends the call because nobody needs its result. */
  public void cancel() {
    if (!ended.get()) {
      end(new CancellationException());
    }
  }

  private void end(@Nullable Throwable thrown) {
    if (ended.compareAndSet(false, true)) {
      end.accept(thrown);
    }
  }
}
