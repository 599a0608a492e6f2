package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Site;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A bug in Forethought.
 *
 * @param reading what was being read
 * @param site its place
 * @param cause the exception
 */
public record Failure(String reading, Site site, Throwable cause) {

  /** The lines of a stack trace that are worth reporting. */
  private static final int DEPTH = 12;

  /** A bug that does not concern a single declaration. */
  public static Failure of(String reading, Throwable cause) {
    return new Failure(reading, JavacSite.COMMAND_LINE, cause);
  }

  /** The finding that asks the user to report the bug. */
  public Finding finding() {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    String lines = trace.toString().lines().limit(DEPTH).reduce((a, b) -> a + "\n" + b).orElse("");
    // Not Finding.of, which would escape the line breaks.
    return new Finding(Code.INTERNAL, site, List.of(reading, lines));
  }
}
