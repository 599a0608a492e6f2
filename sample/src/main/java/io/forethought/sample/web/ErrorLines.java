package io.forethought.sample.web;

import java.io.PrintWriter;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** What Jetty itself refuses, told in lines of text like every other refusal of the shop. */
final class ErrorLines extends ErrorHandler {

  ErrorLines() {
    setDefaultResponseMimeType("text/plain");
    setShowOrigin(false);
    setShowStacks(false);
  }

  /** Jetty would leave the refusal of a PUT or a DELETE without a word. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  /** What goes wrong inside is for the log, not for customers. */
  @Override
  protected void writeErrorPlain(
      Request request, PrintWriter writer, int code, String message, Throwable cause) {
    boolean ours = code >= HttpStatus.INTERNAL_SERVER_ERROR_500;
    super.writeErrorPlain(
        request, writer, code, ours ? HttpStatus.getMessage(code) : message, null);
  }
}
