package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The known word that is nearest to a misspelled one. */
final class Nearest {

  private static final List<String> KEYWORDS =
      List.of(
          "and",
          "or",
          "unless",
          "atan2",
          "by",
          "without",
          "on",
          "ignoring",
          "group_left",
          "group_right",
          "bool",
          "offset");

  /** Longer words are not compared, because comparing takes time. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The nearest function or aggregation operator. */
  static Optional<String> function(String word) {
    return to(
        word,
        Stream.concat(
            Functions.all().stream().map(Function::name),
            Stream.of(Aggregator.values()).map(Aggregator::text)));
  }

  /** The nearest keyword. */
  static Optional<String> keyword(String word) {
    return to(word, KEYWORDS.stream());
  }

  private static Optional<String> to(String word, Stream<String> known) {
    String small = word.toLowerCase(Locale.ROOT);
    int most = small.length() / 3;
    return small.length() > LONGEST
        ? Optional.empty()
        : known
            .filter(each -> Math.abs(each.length() - small.length()) <= most)
            .map(each -> new Distance(each, between(small, each)))
            .filter(each -> each.edits() <= most)
            .min(Comparator.comparingInt(Distance::edits).thenComparing(Distance::word))
            .map(Distance::word);
  }

  private record Distance(String word, int edits) {}

  /** How many letters must be added, removed, changed or swapped with the next one. */
  private static int between(String first, String second) {
    int[][] edits = new int[first.length() + 1][second.length() + 1];
    for (int i = 0; i <= first.length(); i++) {
      for (int j = 0; j <= second.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, first, second, i, j);
      }
    }
    return edits[first.length()][second.length()];
  }

  private static int step(int[][] edits, String first, String second, int i, int j) {
    boolean same = first.charAt(i - 1) == second.charAt(j - 1);
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && first.charAt(i - 1) == second.charAt(j - 2)
            && first.charAt(i - 2) == second.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
