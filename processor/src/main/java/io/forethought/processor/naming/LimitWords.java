package io.forethought.processor.naming;

import java.util.List;
import java.util.Set;

/** The words by which a name says that its value is set by people, and measured nowhere. */
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

  /** Whether one of them is among the words of a name. */
  public static boolean isIn(List<String> words) {
    return words.stream().anyMatch(WORDS::contains);
  }
}
