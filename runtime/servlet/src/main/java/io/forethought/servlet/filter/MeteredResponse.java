package io.forethought.servlet.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response that counts the bytes of its body. */
class MeteredResponse extends HttpServletResponseWrapper {

  private static final String CONTENT_LENGTH = "Content-Length";

  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;
  private long written;
  private boolean lengthDeclared;

  MeteredResponse(HttpServletResponse response) {
    super(response);
  }

  final void wrote(long bytes) {
    written += bytes;
  }

  /** Returns the number of bytes of the body that were written and not reset. */
  final long written() {
    return written;
  }

  /** Returns whether the response started before its end without declaring its length. */
  final boolean isStreaming() {
    return !lengthDeclared && written > 0 && isCommitted();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream open = stream;
    if (open == null) {
      open = new CountingOutput(super.getOutputStream(), this);
      stream = open;
    }
    return open;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter open = writer;
    if (open == null) {
      PrintWriter inner = super.getWriter();
      open = new CountingWriter(inner, getCharacterEncoding(), this);
      writer = open;
    }
    return open;
  }

  @Override
  public void setContentLength(int length) {
    lengthDeclared = length >= 0;
    super.setContentLength(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    lengthDeclared = length >= 0;
    super.setContentLengthLong(length);
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    noticeLength(name, value != null);
    super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    noticeLength(name, true);
    super.addHeader(name, value);
  }

  @Override
  public void setIntHeader(String name, int value) {
    noticeLength(name, true);
    super.setIntHeader(name, value);
  }

  private void noticeLength(String name, boolean declared) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      lengthDeclared = declared;
    }
  }

  @Override
  public void reset() {
    super.reset();
    // After a reset, a program may choose again between the stream and the writer.
    stream = null;
    writer = null;
    written = 0;
    lengthDeclared = false;
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    written = 0;
  }

  @Override
  public void sendError(int status) throws IOException {
    super.sendError(status);
    written = 0;
  }

  @Override
  public void sendError(int status, @Nullable String message) throws IOException {
    super.sendError(status, message);
    written = 0;
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    super.sendRedirect(location);
    written = 0;
  }

  /** New in Servlet 6.1; never called by containers for Servlet 6.0. */
  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    super.sendRedirect(location, status, clearBuffer);
    if (clearBuffer) {
      written = 0;
    }
  }
}
