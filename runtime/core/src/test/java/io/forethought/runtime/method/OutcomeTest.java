package io.forethought.runtime.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link Outcome}, {@link AsyncOutcome} and {@link Elapsed}. */
@Tag("once")
class OutcomeTest {

  @Test
  void aCallThatThrewHasFailed() {
    assertThat(Outcome.of(null)).isEqualTo(Outcome.SUCCESS);
    assertThat(Outcome.of(new CancellationException())).isEqualTo(Outcome.FAILURE);
  }

  @Test
  void aCallThatGoesOnCanBeCanceled() {
    assertThat(AsyncOutcome.of(null)).isEqualTo(AsyncOutcome.SUCCESS);
    assertThat(AsyncOutcome.of(new StackOverflowError())).isEqualTo(AsyncOutcome.FAILURE);
    assertThat(AsyncOutcome.of(new CancellationException())).isEqualTo(AsyncOutcome.CANCELED);
  }

  @Test
  void timeIsNeverNegative() {
    assertThat(Elapsed.seconds(System.nanoTime() + 1_000_000_000_000L)).isZero();
  }

  @Test
  void timeIsInSeconds() {
    assertThat(Elapsed.seconds(System.nanoTime() - 2_000_000_000_000L)).isBetween(2000.0, 3000.0);
  }
}
