package io.forethought.multiprocess.format;

import java.util.Arrays;
import java.util.Comparator;

/** Compares texts like Python. Java would sort characters beyond the first 65,536 differently. */
final class CodePoints {

  static final Comparator<String> ORDER =
      (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private CodePoints() {}
}
