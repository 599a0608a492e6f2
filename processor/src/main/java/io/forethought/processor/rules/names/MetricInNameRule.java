package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EmptyWords;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects names that contain the word {@code metric}. */
final class MetricInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            NamePrefix.all(declarations).flatMap(MetricInNameRule::inPrefix),
            Check.chosenNames(declarations, MetricInNameRule::inName)));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return EmptyWords.in(prefix.words())
        .map(word -> NameFinding.of(Code.METRIC_IN_NAME, prefix, word, prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return EmptyWords.in(declared.words())
        .map(
            word ->
                NameFinding.of(
                    Code.METRIC_IN_NAME, declared, word, CorrectName.of(declared).fix()));
  }
}
