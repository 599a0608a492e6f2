package io.forethought.servlet.filter;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response until its end: of the filters, of the asynchronous request, or of an error page. */
abstract class OpenResponse extends MeteredResponse implements AsyncListener {

  private final Waiting waiting;

  /** The request, as it arrived. */
  final HttpServletRequest request;

  private boolean finished;
  private volatile boolean listening;
  private boolean kept;
  private boolean leftToContainer;
  private boolean viewFailed;
  private @Nullable Throwable exception;

  OpenResponse(Waiting waiting, HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.waiting = waiting;
    this.request = request;
  }

  /** Called once, at the end, with the status that the client gets. */
  abstract void finished(int status);

  /** Returns this object. */
  abstract ObservedResponse observed();

  /** Returns whether the request has reached the inner filter. */
  abstract boolean hasReachedInner();

  final @Nullable Throwable failure() {
    return exception;
  }

  final boolean hasViewFailed() {
    return viewFailed;
  }

  /** Finishes when the asynchronous request ends. */
  final void listenTo(AsyncContext context) {
    listening = true;
    keep();
    context.addListener(this);
  }

  /** Keeps this where the container's own request leads to it. */
  final void keep() {
    kept = true;
    waiting.add(request, observed());
  }

  /** Returns whether the end of an asynchronous request will be known. */
  final boolean isListening() {
    return listening;
  }

  /**
   * Returns whether an error has left the filters, for which the container may have an error page
   * of the application. Nothing of the earlier body is sent then.
   */
  final boolean expectsErrorPage() {
    return isErrorSent() || (exception != null && !isCommitted());
  }

  /** Leaves the rest to the container, until {@link #end} is called. */
  final void leaveToContainer() {
    keep();
    discarded();
    leftToContainer = true;
  }

  /** Called at the end of each request that was left to the container. */
  final void end() {
    if (leftToContainer) {
      finishOnce();
    }
  }

  /** Keeps the first exception, because it is the cause of any others. */
  final void failed(Throwable failure, boolean inView) {
    if (exception == null) {
      exception = failure;
      viewFailed = inView;
    }
  }

  /**
   * Finishes if an exception has left the filters after the response was committed. Containers need
   * not report the end of an asynchronous request then, and can set a status that nobody gets.
   */
  final void endIfBroken() {
    if (listening && exception != null && isCommitted()) {
      finishOnce();
    }
  }

  /** Handles the end of the response. Several threads can call this for an asynchronous request. */
  private void finishOnce() {
    synchronized (this) {
      if (finished) {
        return;
      }
      finished = true;
    }
    finish();
  }

  /** Handles the end of the response, for a caller that is the only one. */
  final void finish() {
    finished(leftToContainer ? getStatus() : finalStatus());
    if (kept) {
      waiting.remove(request);
    }
  }

  /** Returns the final status, because the container handles an exception only later. */
  final int finalStatus() {
    Throwable failure = exception;
    if (failure == null || isCommitted() || getStatus() >= 400) {
      return getStatus();
    }
    if (failure instanceof UnavailableException unavailable) {
      return unavailable.isPermanent() ? 404 : 503;
    }
    return 500;
  }

  @Override
  public final void onComplete(AsyncEvent event) {
    finishOnce();
  }

  @Override
  public final void onTimeout(AsyncEvent event) {
    // The program or the container decides how to continue.
  }

  @Override
  public final void onError(AsyncEvent event) {
    @Nullable Throwable failure = event.getThrowable();
    if (failure != null) {
      failed(failure, hasReachedInner());
    }
    // Containers need not report the end if the client has left.
    if (failure instanceof IOException || isCommitted()) {
      finishOnce();
    }
  }

  @Override
  public final void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
