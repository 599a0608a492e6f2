package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.TypeWords;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/**
 * Rejects names that contain a metric type, as promtool does. A metric's own type is rejected even
 * as the first word.
 */
final class TypeInNameRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            NamePrefix.all(declarations).flatMap(TypeInNameRule::inPrefix),
            Check.metrics(declarations, TypeInNameRule::inName)));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return TypeWords.of(prefix.laterWords()).stream()
        .map(type -> NameFinding.of(Code.TYPE_IN_NAME, prefix, type, prefix.fix()));
  }

  private static Stream<Finding> inName(Declared declared) {
    return TypeWords.in(declared)
        .map(
            type ->
                NameFinding.of(Code.TYPE_IN_NAME, declared, type, CorrectName.of(declared).fix()));
  }
}
