package io.forethought.servlet.filter;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;

/** A program's listener, whose events have the context that the program knows. */
final class CountedListener implements AsyncListener {

  private final AsyncListener listener;
  private final ObservedContext context;

  CountedListener(AsyncListener listener, ObservedContext context) {
    this.listener = listener;
    this.context = context;
  }

  private AsyncEvent counted(AsyncEvent event) {
    AsyncContext known = event.getAsyncContext();
    return new AsyncEvent(
        known == null ? null : context.around(known),
        event.getSuppliedRequest(),
        event.getSuppliedResponse(),
        event.getThrowable());
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    listener.onComplete(counted(event));
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    listener.onTimeout(counted(event));
  }

  @Override
  public void onError(AsyncEvent event) throws IOException {
    listener.onError(counted(event));
  }

  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    listener.onStartAsync(counted(event));
  }
}
