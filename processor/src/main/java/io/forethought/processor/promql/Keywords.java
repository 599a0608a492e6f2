package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Aggregator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words with a meaning of their own, in small or capital letters. */
final class Keywords {

  private static final Map<String, Aggregator> AGGREGATORS =
      Stream.of(Aggregator.values())
          .collect(Collectors.toUnmodifiableMap(Aggregator::text, Function.identity()));

  /** Words that cannot be the name of a metric, because they are read as modifiers. */
  private static final Set<String> NO_METRIC =
      Set.of("on", "ignoring", "bool", "group_left", "group_right", "atan2");

  /** Keywords that are functions, too. */
  private static final Set<String> FUNCTIONS =
      Set.of("start", "end", "step", "range", "max_of", "min_of");

  /** Keywords that are not functions, so that no parenthesis can follow when they are metrics. */
  private static final Set<String> NO_FUNCTION =
      Set.of("by", "without", "offset", "and", "or", "unless", "anchored", "smoothed");

  private Keywords() {}

  /** The text of a token in small letters. */
  static String lowerCase(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The aggregation operator that a word is, if it is one. */
  static Optional<Aggregator> aggregator(String word) {
    return Optional.ofNullable(AGGREGATORS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a token can be the name of a metric. */
  static boolean isMetric(Token token) {
    return !NO_METRIC.contains(lowerCase(token));
  }

  /** Whether a token can be the name of a function. */
  static boolean isFunction(Token token) {
    String word = lowerCase(token);
    return !NO_METRIC.contains(word)
        && !NO_FUNCTION.contains(word)
        && !AGGREGATORS.containsKey(word)
        && (FUNCTIONS.contains(word) || word.indexOf(':') < 0);
  }

  /** Whether a token can be a label in a list of labels. */
  static boolean isLabel(Token token) {
    return !token.isWord("without");
  }
}
