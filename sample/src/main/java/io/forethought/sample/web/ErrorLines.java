package io.forethought.sample.web;

import org.eclipse.jetty.ee10.servlet.ErrorHandler;

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
}
