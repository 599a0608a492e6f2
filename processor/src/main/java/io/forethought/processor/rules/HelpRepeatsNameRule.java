package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A help text says more than the name. */
final class HelpRepeatsNameRule implements Rule {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that say nothing about what is measured. */
  private static final Set<String> EMPTY_WORDS =
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

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(declarations, HelpRepeatsNameRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    String help = metric.help().value();
    if (help.isBlank() || saysMore(help, declared.name())) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(Code.HELP_REPEATS_NAME, metric.help().site(), help.strip(), declared.name()));
  }

  private static boolean saysMore(String help, String name) {
    Set<String> known = words(name).collect(Collectors.toSet());
    return words(help).anyMatch(word -> !known.contains(word) && !EMPTY_WORDS.contains(word));
  }

  private static Stream<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(HelpRepeatsNameRule::singular);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
