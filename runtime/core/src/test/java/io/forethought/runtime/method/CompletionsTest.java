package io.forethought.runtime.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link Completions}. */
@Tag("once")
class CompletionsTest {

  private final List<Object> ends = new ArrayList<>();

  @Test
  void aStageEndsWhenItCompletes() {
    CompletableFuture<String> stage = new CompletableFuture<>();

    observe(stage);
    assertThat(ends).isEmpty();
    stage.complete("done");
    assertThat(ends).containsExactly("success");
  }

  @Test
  void theExceptionOfAStageIsUnwrapped() {
    IOException thrown = new IOException();
    CompletableFuture<String> stage = new CompletableFuture<>();

    observe(stage);
    observe(stage.thenApply(String::length));
    stage.completeExceptionally(thrown);
    assertThat(ends).containsExactly(thrown, thrown);
  }

  @Test
  void aStageCanBeCanceled() {
    CompletableFuture<String> stage = new CompletableFuture<>();

    observe(stage);
    stage.cancel(true);
    assertThat(ends).hasOnlyElementsOfType(CancellationException.class).hasSize(1);
  }

  @Test
  void noStageHasEnded() {
    observe((CompletionStage<?>) null);

    assertThat(ends).containsExactly("success");
  }

  @Test
  void aStageThatCannotBeObservedHasEnded() {
    observe(
        new CompletableFuture<String>() {
          @Override
          public CompletableFuture<String> whenComplete(
              java.util.function.BiConsumer<? super String, ? super Throwable> action) {
            throw new UnsupportedOperationException();
          }
        });

    assertThat(ends).containsExactly("success");
  }

  @Test
  void aFutureThatIsDoneHasEnded() {
    IOException thrown = new IOException();
    FutureTask<String> done = new FutureTask<>(() -> "done");
    done.run();
    FutureTask<String> failed =
        new FutureTask<>(
            () -> {
              throw thrown;
            });
    failed.run();
    FutureTask<String> canceled = new FutureTask<>(() -> "never");
    canceled.cancel(true);

    Completions.ifDone(done, this::add);
    Completions.ifDone(failed, this::add);
    Completions.ifDone(canceled, this::add);
    assertThat(ends).hasSize(3).startsWith("success", thrown);
    assertThat(ends.get(2)).isInstanceOf(CancellationException.class);
  }

  @Test
  void anInterruptedThreadStaysInterrupted() {
    FutureTask<String> done = new FutureTask<>(() -> "done");
    done.run();

    Thread.currentThread().interrupt();
    Completions.ifDone(done, this::add);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ends).containsExactly("success");
  }

  @Test
  void aFutureThatIsNotDoneCountsAsDone() {
    Completions.ifDone(new FutureTask<>(() -> "later"), this::add);
    Completions.ifDone(null, this::add);

    assertThat(ends).containsExactly("success", "success");
  }

  @Test
  void aFutureThatIsAStageEndsWhenItCompletes() {
    CompletableFuture<String> stage = new CompletableFuture<>();

    Completions.ifDone(stage, this::add);
    assertThat(ends).isEmpty();
    stage.complete("done");
    assertThat(ends).containsExactly("success");
  }

  @Test
  void aFailureWithoutACauseIsItsOwnCause() {
    ExecutionException thrown = new ExecutionException(null);

    Completions.ifDone(new Failed(thrown), this::add);
    assertThat(ends).containsExactly(thrown);
  }

  private void observe(CompletionStage<?> stage) {
    Completions.whenDone(stage, this::add);
  }

  private void add(Throwable thrown) {
    ends.add(thrown == null ? "success" : thrown);
  }

  /** A future that has failed. */
  private record Failed(ExecutionException thrown) implements Future<String> {
    @Override
    public boolean cancel(boolean mayInterrupt) {
      return false;
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public boolean isDone() {
      return true;
    }

    @Override
    public String get() throws ExecutionException {
      throw thrown;
    }

    @Override
    public String get(long timeout, TimeUnit unit) throws ExecutionException {
      throw thrown;
    }
  }
}
