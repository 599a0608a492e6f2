package io.forethought.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that add no information about what is measured. */
public final class EmptyWords {

  private static final Set<String> IN_NAMES = Set.of("metric", "metrics");

  private static final Set<String> IN_HELP =
      Set.of(
          "the",
          "of",
          "a",
          "an",
          "number",
          "total",
          "count",
          "in",
          "for",
          "and",
          "is",
          "metric",
          "counter",
          "gauge",
          "histogram",
          "summary");

  private EmptyWords() {}

  /** The empty words in a name, each once. */
  public static List<String> in(List<String> words) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (isInNames(word) && !found.contains(word)) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether a word adds no information to a name. */
  static boolean isInNames(String word) {
    return IN_NAMES.contains(word);
  }

  /** Whether a word adds no information to a help text. */
  public static boolean isInHelp(String word) {
    return IN_HELP.contains(word);
  }
}
