package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The text of an answer, unless it is so large that it would fill the memory. */
final class LimitedBody implements BodySubscriber<String> {

  private static final int MEGABYTE = 20;

  private final BodySubscriber<String> text = BodySubscribers.ofString(UTF_8);
  private Flow.@Nullable Subscription subscription;
  private final long megabytes;
  private long bytes;

  /**
   * At most so many megabytes.
   *
   * @param megabytes the limit
   */
  LimitedBody(long megabytes) {
    this.megabytes = megabytes;
  }

  @Override
  public CompletionStage<String> getBody() {
    return text.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    text.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    bytes += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes >> MEGABYTE < megabytes) {
      text.onNext(part);
    } else if (subscription != null) {
      subscription.cancel();
      subscription = null;
      text.onError(new IOException("the answer is larger than " + megabytes + " MB"));
    }
  }

  @Override
  public void onError(Throwable failure) {
    text.onError(failure);
  }

  @Override
  public void onComplete() {
    text.onComplete();
  }
}
