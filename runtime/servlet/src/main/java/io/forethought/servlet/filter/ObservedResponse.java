package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Method;
import io.forethought.servlet.http.Observation;
import io.forethought.servlet.http.Transport;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The observation of one request and its response, from the outermost filter to the end. It is also
 * the wrapped response, so that a request costs one object.
 */
final class ObservedResponse extends MeteredResponse implements Observation, AsyncListener {

  /** The request attribute in which the inner filter finds this object. */
  static final String ATTRIBUTE = "io.forethought.servlet.observed";

  /** The request attribute in which a program sets the template that renders the response. */
  static final String TEMPLATE = "io.forethought.servlet.template";

  private static final int NOT_MODIFIED = 304;
  private static final int NO_CONTENT = 204;

  private final HttpRecorder recorder;
  private final HttpServletRequest request;
  private final Method method;
  private final long start = System.nanoTime();
  private long innerStart;
  private long end;
  private boolean reachedInner;
  private boolean finished;
  private boolean viewFailed;
  private boolean asynchronous;
  private long read = -1;
  private int status;
  private @Nullable Throwable exception;
  private Object entryLabels = HttpRecorder.NO_LABELS;
  private Object labels = HttpRecorder.NO_LABELS;

  ObservedResponse(
      HttpRecorder recorder, HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.recorder = recorder;
    this.request = request;
    this.method = Method.of(request.getMethod());
  }

  void start() {
    entryLabels = recorder.labels(request);
    labels = entryLabels;
    recorder.started(this);
  }

  void enterInner() {
    if (!reachedInner) {
      reachedInner = true;
      innerStart = System.nanoTime();
    }
  }

  /** Called after the program has handled the request, when it is known who is logged in. */
  void leaveInner(HttpServletRequest seen) {
    labels = recorder.labels(seen);
  }

  void wasRead(long bytes) {
    read = Math.max(0, read) + bytes;
  }

  /** Registers this object as the listener for the end. */
  void awaitCompletion() {
    asynchronous = true;
  }

  boolean isAsynchronous() {
    return asynchronous;
  }

  /** Keeps the first exception, because it is the cause of any others. */
  void failed(Throwable failure, boolean inView) {
    if (exception == null) {
      exception = failure;
      viewFailed = inView;
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
  void finish() {
    end = System.nanoTime();
    status = finalStatus();
    recorder.finished(this);
  }

  /** Returns the final status, because the container handles an exception only later. */
  private int finalStatus() {
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
  public Method method() {
    return method;
  }

  @Override
  public Transport transport() {
    return request.isSecure() ? Transport.HTTPS : Transport.HTTP;
  }

  @Override
  public boolean ajax() {
    return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
  }

  @Override
  public Object entryLabels() {
    return entryLabels;
  }

  @Override
  public Object labels() {
    return labels;
  }

  @Override
  public String view() {
    return Views.of(request, status);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public long requestBytes() {
    long declared = declaredLength(request);
    return declared >= 0 ? declared : Math.max(0, read);
  }

  /** Returns the declared length of the request body; -1 if it is missing or invalid. */
  static long declaredLength(HttpServletRequest request) {
    try {
      return Math.max(-1, request.getContentLengthLong());
    } catch (NumberFormatException nonsense) {
      return -1;
    }
  }

  @Override
  public long responseBytes() {
    boolean bodiless = method == Method.HEAD || status == NO_CONTENT || status == NOT_MODIFIED;
    return bodiless ? 0 : written();
  }

  @Override
  public boolean streaming() {
    return isStreaming();
  }

  @Override
  public @Nullable String charset() {
    return DeclaredCharset.of(this);
  }

  @Override
  public @Nullable String sentCharset() {
    return DeclaredCharset.asSent(this);
  }

  @Override
  public @Nullable String template() {
    @Nullable Object template = request.getAttribute(TEMPLATE);
    return template == null ? null : template.toString();
  }

  @Override
  public @Nullable String exception() {
    Throwable failure = exception;
    if (failure == null) {
      return null;
    }
    @Nullable Throwable cause = failure.getCause();
    // A plain ServletException only wraps the exception of a program or framework.
    Class<?> type =
        cause != null && failure.getClass() == ServletException.class
            ? cause.getClass()
            : failure.getClass();
    return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
  }

  @Override
  public boolean viewFailed() {
    return viewFailed;
  }

  @Override
  public long nanos() {
    return end - start;
  }

  @Override
  public long innerNanos() {
    return reachedInner ? end - innerStart : -1;
  }

  @Override
  public void onComplete(AsyncEvent event) {
    finishOnce();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // The program or the container decides how to continue.
  }

  @Override
  public void onError(AsyncEvent event) {
    @Nullable Throwable failure = event.getThrowable();
    if (failure != null) {
      failed(failure, reachedInner);
    }
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // The request has already reported this.
  }
}
