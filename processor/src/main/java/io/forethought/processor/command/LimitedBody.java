package io.forethought.processor.command;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** An answer, unless it is so large that it would fill the memory. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private static final int MEGABYTE = 20;

  private final BodySubscriber<byte[]> content = BodySubscribers.ofByteArray();
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
  public CompletionStage<byte[]> getBody() {
    return content.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    content.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    bytes += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes >> MEGABYTE < megabytes) {
      content.onNext(part);
    } else if (subscription != null) {
      subscription.cancel();
      subscription = null;
      content.onError(new IOException("the answer is larger than " + megabytes + " MB"));
    }
  }

  @Override
  public void onError(Throwable failure) {
    content.onError(failure);
  }

  @Override
  public void onComplete() {
    content.onComplete();
  }
}
