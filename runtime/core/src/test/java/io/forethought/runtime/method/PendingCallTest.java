package io.forethought.runtime.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link PendingCall}. */
@Tag("once")
class PendingCallTest {

  private final List<Object> ends = new ArrayList<>();
  private final PendingCall call =
      new PendingCall(thrown -> ends.add(thrown == null ? "success" : thrown));

  @Test
  void aCallThatHasSucceededCannotBeCanceled() {
    call.succeed();
    call.cancel();

    assertThat(ends).containsExactly("success");
  }

  @Test
  void aCallThatHasFailedCannotSucceed() {
    IOException thrown = new IOException();

    call.fail(thrown);
    call.succeed();

    assertThat(ends).containsExactly(thrown);
  }

  @Test
  void aCallIsCanceledOnce() {
    call.cancel();
    call.cancel();

    assertThat(ends).hasOnlyElementsOfType(CancellationException.class).hasSize(1);
  }
}
