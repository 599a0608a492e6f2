package io.forethought.processor.naming;

import java.util.List;
import java.util.Set;

/** Articles and prepositions, which cannot begin or end a name whose other words were removed. */
public final class JoiningWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "around", "as", "at", "behind", "below", "by", "during", "for", "from",
          "in", "into", "of", "off", "on", "onto", "or", "over", "per", "since", "than", "the",
          "to", "under", "until", "via", "while", "with", "within", "without");

  private JoiningWords() {}

  /** The words that are left of others, without joining words where something was removed. */
  static List<String> trimmed(List<String> before, List<String> left) {
    if (left.isEmpty() || left.equals(before)) {
      return left;
    }
    boolean sameStart = before.get(0).equals(left.get(0));
    boolean sameEnd = before.get(before.size() - 1).equals(left.get(left.size() - 1));
    return trimmed(left, !sameStart, !sameEnd);
  }

  /** The words without joining words at both ends. */
  public static List<String> trimmed(List<String> words) {
    return trimmed(words, true, true);
  }

  private static List<String> trimmed(List<String> words, boolean start, boolean end) {
    int from = 0;
    int to = words.size();
    while (start && from < to && WORDS.contains(words.get(from))) {
      from++;
    }
    while (end && to > from && WORDS.contains(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }
}
