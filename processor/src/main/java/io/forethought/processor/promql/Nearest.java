package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import io.forethought.processor.text.EditDistance;
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
            .map(each -> new Distance(each, EditDistance.of(small, each)))
            .filter(each -> each.edits() <= most)
            .min(Comparator.comparingInt(Distance::edits).thenComparing(Distance::word))
            .map(Distance::word);
  }

  private record Distance(String word, int edits) {}
}
