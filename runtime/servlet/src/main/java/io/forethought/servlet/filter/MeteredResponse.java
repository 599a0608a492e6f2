package io.forethought.servlet.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response that counts the bytes of its body, and changes nothing. */
class MeteredResponse extends HttpServletResponseWrapper {

  private static final String CONTENT_LENGTH = "Content-Length";

  private final MeteredResponse first;
  private @Nullable CountingOutput stream;
  private @Nullable CountingWriter writer;
  private long written;
  private boolean lengthDeclared;
  private boolean errorSent;
  private boolean ended;
  private boolean streaming;

  MeteredResponse(HttpServletResponse response) {
    super(response);
    this.first = this;
  }

  /** Creates another response whose bytes count as those of the first. */
  MeteredResponse(HttpServletResponse response, MeteredResponse first) {
    super(response);
    this.first = first;
  }

  /** Returns whether what is written to a response is counted. */
  static boolean isIn(ServletResponse response) {
    ServletResponse inner = response;
    while (!(inner instanceof MeteredResponse) && inner instanceof ServletResponseWrapper wrapper) {
      inner = wrapper.getResponse();
    }
    return inner instanceof MeteredResponse;
  }

  final void wrote(long bytes) {
    first.written += bytes;
  }

  /** Returns the number of bytes of the body that were written and not reset. */
  final long written() {
    return first.written;
  }

  /** Returns the length that the response declares; 0 if none. */
  final long declaredLength() {
    try {
      @Nullable String length = super.getHeader(CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException nonsense) {
      return 0;
    }
  }

  /**
   * Called before the body ends, when the container does not know its length yet unless it was
   * declared.
   */
  final void ending() {
    if (!first.ended) {
      first.ended = true;
      first.streaming =
          first.written > 0
              && !first.lengthDeclared
              && super.isCommitted()
              && !super.containsHeader(CONTENT_LENGTH);
    }
  }

  /** Returns whether the response started before its length was known. */
  final boolean isStreaming() {
    ending();
    return first.streaming;
  }

  // The container decides anew in each call whether there is a stream, and which.
  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream inner = super.getOutputStream();
    if (Undertow.sendsPart(super.getStatus(), inner)) {
      return inner;
    }
    CountingOutput open = stream;
    if (open == null || !open.isOf(inner)) {
      open = new CountingOutput(inner, this);
      stream = open;
    }
    return open;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    CountingWriter open = writer;
    if ((open == null || first.errorSent)
        && Undertow.isOwn(super.getResponse())
        && Undertow.endsForward()) {
      return Undertow.writerToClose(first.errorSent);
    }
    PrintWriter inner = super.getWriter();
    if (open == null || !open.isOf(inner)) {
      open = new CountingWriter(inner, getCharacterEncoding(), this);
      writer = open;
    }
    return open;
  }

  @Override
  public void setContentLength(int length) {
    super.setContentLength(length);
    noticeLength(CONTENT_LENGTH);
  }

  @Override
  public void setContentLengthLong(long length) {
    super.setContentLengthLong(length);
    noticeLength(CONTENT_LENGTH);
  }

  @Override
  public void setHeader(@Nullable String name, @Nullable String value) {
    super.setHeader(name, value);
    noticeLength(name);
  }

  @Override
  public void addHeader(@Nullable String name, @Nullable String value) {
    super.addHeader(name, value);
    noticeLength(name);
  }

  @Override
  public void setIntHeader(@Nullable String name, int value) {
    super.setIntHeader(name, value);
    noticeLength(name);
  }

  @Override
  public void addIntHeader(@Nullable String name, int value) {
    super.addIntHeader(name, value);
    noticeLength(name);
  }

  /** Containers ignore invalid lengths, and all of them in an include or after the commit. */
  private void noticeLength(@Nullable String name) {
    if (CONTENT_LENGTH.equalsIgnoreCase(name)) {
      first.lengthDeclared = super.containsHeader(CONTENT_LENGTH);
    }
  }

  private void nothingWritten() {
    first.written = 0;
  }

  /** Returns whether the program has sent an error, for which the container may have a page. */
  final boolean isErrorSent() {
    return first.errorSent;
  }

  /** Called when the container has taken back what was written. */
  final void discarded() {
    first.lengthDeclared = false;
    first.errorSent = false;
    first.ended = false;
    nothingWritten();
  }

  @Override
  public void reset() {
    super.reset();
    // The charset may change, so even the same writer is counted anew.
    stream = null;
    writer = null;
    discarded();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    nothingWritten();
  }

  @Override
  public void sendError(int status) throws IOException {
    super.sendError(status);
    first.errorSent = true;
    nothingWritten();
  }

  @Override
  public void sendError(int status, @Nullable String message) throws IOException {
    super.sendError(status, message);
    first.errorSent = true;
    nothingWritten();
  }

  @Override
  public void sendRedirect(@Nullable String location) throws IOException {
    super.sendRedirect(location);
    nothingWritten();
  }

  // The others are new in Servlet 6.1, and never called by programs for Servlet 6.0.

  @Override
  public void sendRedirect(@Nullable String location, int status) throws IOException {
    super.sendRedirect(location, status);
    nothingWritten();
  }

  @Override
  public void sendRedirect(@Nullable String location, boolean clearBuffer) throws IOException {
    super.sendRedirect(location, clearBuffer);
    if (clearBuffer) {
      nothingWritten();
    }
  }

  @Override
  public void sendRedirect(@Nullable String location, int status, boolean clearBuffer)
      throws IOException {
    super.sendRedirect(location, status, clearBuffer);
    if (clearBuffer) {
      nothingWritten();
    }
  }
}
