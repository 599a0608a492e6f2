package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A name does not contain the word metric. */
final class MetricInNameRule implements Rule {

  static final Set<String> WORDS = Set.of("metric", "metrics");

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(MetricInNameRule::inPrefix),
        Declared.check(declarations, MetricInNameRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return words(prefix.words())
        .map(word -> prefix.finding(Code.METRIC_IN_NAME, word, prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return words(declared.words())
        .map(word -> declared.finding(Code.METRIC_IN_NAME, word, CorrectName.of(declared).fix()));
  }

  private static Stream<String> words(List<String> words) {
    return words.stream().filter(WORDS::contains).distinct();
  }
}
