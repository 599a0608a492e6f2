package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class LimitedBodyTest {

  private static final class Answer implements Flow.Subscription {

    private boolean cancelled;

    @Override
    public void request(long parts) {}

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  private final Answer answer = new Answer();
  private final LimitedBody body = new LimitedBody(1);

  @Test
  void aSmallAnswerIsRead() {
    body.onSubscribe(answer);
    body.onNext(List.of(ByteBuffer.wrap("orders ".getBytes(UTF_8))));
    body.onNext(List.of(ByteBuffer.wrap("1".getBytes(UTF_8))));
    body.onComplete();

    assertThat(body.getBody().toCompletableFuture())
        .isCompletedWithValueMatching(bytes -> new String(bytes, UTF_8).equals("orders 1"));
    assertThat(answer.cancelled).isFalse();
  }

  @Test
  void aLargeAnswerEnds() {
    body.onSubscribe(answer);
    body.onNext(List.of(ByteBuffer.allocate(1 << 19)));
    body.onNext(List.of(ByteBuffer.allocate(1 << 19)));
    body.onNext(List.of(ByteBuffer.allocate(1)));

    assertThat(body.getBody().toCompletableFuture())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("the answer is larger than 1 MB");
    assertThat(answer.cancelled).isTrue();
  }
}
