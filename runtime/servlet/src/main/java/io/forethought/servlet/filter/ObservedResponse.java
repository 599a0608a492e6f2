package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Method;
import io.forethought.servlet.http.Observation;
import io.forethought.servlet.http.Transport;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The observation of one request and its response, from the outermost filter to the end. It is also
 * the wrapped response, so that a request costs one object.
 */
final class ObservedResponse extends OpenResponse implements Observation {

  /** The request attribute in which a program sets the template that renders the response. */
  static final String TEMPLATE = "io.forethought.servlet.template";

  private static final int NOT_MODIFIED = 304;
  private static final int NO_CONTENT = 204;
  private static final int PARTIAL_CONTENT = 206;

  private final HttpRecorder recorder;
  private final Method method;
  private final long start = System.nanoTime();
  private long innerStart;
  private long end;
  private boolean reachedInner;
  private Views.Way way = Views.Way.FILTER;
  private long read = -1;
  private boolean formRead;
  private int status;
  private @Nullable String view;
  private Object entryLabels = HttpRecorder.NO_LABELS;
  private Object labels = HttpRecorder.NO_LABELS;

  ObservedResponse(
      HttpRecorder recorder,
      Waiting waiting,
      HttpServletRequest request,
      HttpServletResponse response) {
    super(waiting, request, response);
    this.recorder = recorder;
    this.method = Method.of(request.getMethod());
  }

  void start() {
    entryLabels = recorder.labels(request);
    labels = entryLabels;
    recorder.started(this);
  }

  @Override
  void finished(int finalStatus) {
    end = System.nanoTime();
    status = finalStatus;
    recorder.finished(this);
  }

  @Override
  ObservedResponse observed() {
    return this;
  }

  @Override
  boolean hasReachedInner() {
    return reachedInner;
  }

  void enterInner() {
    if (!reachedInner) {
      reachedInner = true;
      way = Views.isHandled(request) ? Views.Way.PASSED_ON : Views.Way.SERVLET;
      innerStart = recorder.recordsInnerNanos() ? System.nanoTime() : start;
    }
  }

  /** Called after the program has handled the request, when it is known who is logged in. */
  void leaveInner(HttpServletRequest seen, ServletResponse answer) {
    labels = recorder.labels(seen);
    if (view == null && !seen.isAsyncStarted()) {
      // Kept before an error page matches something else, or a filter changes the status.
      int given = answer instanceof HttpServletResponse http ? http.getStatus() : 0;
      view = Views.settled(request, Math.max(given, finalStatus()), way);
    }
  }

  /** Keeps what the request matched, before an error page matches something else. */
  void matched() {
    if (view == null) {
      view = Views.of(request, finalStatus(), way);
    }
  }

  void wasRead(long bytes) {
    read = Math.max(0, read) + bytes;
  }

  void formWasRead() {
    formRead = true;
  }

  /** Keeps the length of a body in parts now, because the program may delete them. */
  void partsWereRead(Collection<Part> parts) {
    if (read < 0) {
      read = RequestLength.ofParts(parts, request);
    }
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
    @Nullable String known = view;
    return known == null ? Views.atEnd(request, status, way) : known;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public long requestBytes() {
    long declared = RequestLength.declared(request);
    if (declared >= 0 || read >= 0) {
      return declared >= 0 ? declared : read;
    }
    return formRead ? RequestLength.ofForm(request) : 0;
  }

  @Override
  public long responseBytes() {
    if (isBodiless()) {
      return 0;
    }
    // A part of a file that a container serves itself is not written to our stream.
    return written() == 0 && status == PARTIAL_CONTENT ? declaredLength() : written();
  }

  @Override
  public boolean streaming() {
    return !isBodiless() && isStreaming();
  }

  private boolean isBodiless() {
    return method == Method.HEAD || status == NO_CONTENT || status == NOT_MODIFIED;
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
    Throwable failure = failure();
    return failure == null ? null : ExceptionName.of(failure);
  }

  @Override
  public boolean viewFailed() {
    return hasViewFailed();
  }

  @Override
  public long nanos() {
    return end - start;
  }

  @Override
  public long innerNanos() {
    return reachedInner ? end - innerStart : -1;
  }
}
