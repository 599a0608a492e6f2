package io.forethought.servlet.filter;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.StackWalker.StackFrame;

/**
 * What Undertow does differently for a response that is wrapped by any filter. A program must not
 * notice, so the wrappers make up for it. Undertow is recognized by the names of its classes.
 */
final class Undertow {

  private static final String PACKAGE = "io.undertow.";
  private static final String DISPATCHER = "io.undertow.servlet.spec.RequestDispatcherImpl";
  private static final int PARTIAL_CONTENT = 206;

  private Undertow() {}

  /** Returns whether an object is Undertow's own. */
  static boolean isOwn(Object object) {
    return object.getClass().getName().startsWith(PACKAGE);
  }

  /**
   * Returns whether Undertow serves a part of a file to a stream. It sends the wrong bytes to any
   * other stream than its own.
   */
  static boolean sendsPart(int status, Object stream) {
    return status == PARTIAL_CONTENT && isOwn(stream);
  }

  /**
   * Returns whether the caller's caller ends a forward. It would then flush a wrapped response
   * before it closes it, and choose the writer if nothing was written.
   */
  static boolean endsForward() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(2).findFirst().map(StackFrame::getClassName))
        .filter(DISPATCHER::equals)
        .isPresent();
  }

  /**
   * Returns what Undertow closes at the end of a forward instead of a writer that it would open for
   * this: nothing after an error, otherwise the stream.
   *
   * @throws IllegalStateException if it shall close the stream
   */
  static PrintWriter writerToClose(boolean errorSent) {
    if (errorSent) {
      return new PrintWriter(Writer.nullWriter());
    }
    throw new IllegalStateException("No writer is open");
  }
}
