package io.forethought.processor.naming;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Words that mark a value as configured rather than measured. */
public final class LimitWords {

  private static final Set<String> WORDS =
      Set.of(
          "limit",
          "limits",
          "max",
          "maximum",
          "min",
          "minimum",
          "quota",
          "target",
          "threshold",
          "timeout",
          "allowed",
          "configured");

  private LimitWords() {}

  /** Whether a name contains one of these words. */
  public static boolean isIn(List<String> words) {
    return !Collections.disjoint(WORDS, words);
  }
}
