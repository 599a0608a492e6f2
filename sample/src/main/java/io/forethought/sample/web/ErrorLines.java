package io.forethought.sample.web;

import java.io.PrintWriter;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** Writes Jetty's own error responses as a line of text, like the shop's other rejections. */
final class ErrorLines extends ErrorHandler {

  ErrorLines() {
    setDefaultResponseMimeType("text/plain");
    setShowOrigin(false);
    setShowStacks(false);
  }

  /** Jetty would reject PUT and DELETE requests without a message. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  /** Details of internal errors are for the log, not for customers. */
  @Override
  protected void writeErrorPlain(
      Request request, PrintWriter writer, int code, String message, Throwable cause) {
    boolean ours = code >= HttpStatus.INTERNAL_SERVER_ERROR_500;
    super.writeErrorPlain(
        request, writer, code, ours ? HttpStatus.getMessage(code) : message, null);
  }
}
