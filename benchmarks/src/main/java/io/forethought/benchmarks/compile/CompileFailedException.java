package io.forethought.benchmarks.compile;

import java.io.IOException;
import java.util.List;

/** A compile that should have passed without a word, and did not. Nothing is measured then. */
final class CompileFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  CompileFailedException(int status, List<String> arguments, String output) {
    super(
        "javac ended with "
            + status
            + " after "
            + String.join(" ", arguments.subList(0, Math.min(arguments.size(), 20)))
            + " …, and said:\n"
            + output);
  }
}
