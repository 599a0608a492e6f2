package io.forethought.runtime.method;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Observes the end of results that are not there yet. The result itself is not replaced, so callers
 * can cancel it, and see the same exceptions.
 *
 * <pre>{@code
 * CompletionStage<Report> result = service.report(format);
 * Completions.whenDone(result, thrown -> metrics.reportCalls(format).inc());
 * return result;
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Completions {

  private Completions() {}

  /**
   * Calls a function when a stage completes.
   *
   * @param stage the stage; {@code null} has completed without an exception
   * @param end receives the exception, without the {@link CompletionException} around it, or {@code
   *     null}; it must not throw
   */
  public static void whenDone(
      @Nullable CompletionStage<?> stage, Consumer<@Nullable Throwable> end) {
    whenDone(stage, (value, thrown) -> end.accept(thrown));
  }

  /**
   * Calls a function with the result of a stage when it completes.
   *
   * @param <T> the type of the result
   * @param stage the stage; {@code null} has completed without an exception
   * @param end receives the result, or {@code null}, and the exception as in {@link
   *     #whenDone(CompletionStage, Consumer)}; it must not throw
   */
  public static <T extends @Nullable Object> void whenDone(
      @Nullable CompletionStage<T> stage, BiConsumer<@Nullable T, @Nullable Throwable> end) {
    if (stage == null) {
      end.accept(null, null);
      return;
    }
    try {
      stage.whenComplete((value, thrown) -> end.accept(value, cause(thrown)));
    } catch (RuntimeException unobservable) {
      end.accept(null, null);
    }
  }

  /**
   * Calls a function with the end of a future that is done, or of one that is a {@link
   * CompletionStage} when it completes. Other futures cannot be observed: the function is called
   * immediately, as if they had no exception.
   *
   * @param future the future; {@code null} is done without an exception
   * @param end receives the exception, or {@code null}; it must not throw
   */
  public static void ifDone(@Nullable Future<?> future, Consumer<@Nullable Throwable> end) {
    if (future instanceof CompletionStage<?> stage) {
      whenDone(stage, end);
    } else {
      end.accept(future == null || !future.isDone() ? null : thrownBy(future));
    }
  }

  private static @Nullable Throwable thrownBy(Future<?> done) {
    boolean interrupted = Thread.interrupted();
    try {
      done.get();
      return null;
    } catch (ExecutionException failed) {
      return failed.getCause() == null ? failed : failed.getCause();
    } catch (InterruptedException | RuntimeException thrown) {
      return thrown;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static @Nullable Throwable cause(@Nullable Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
