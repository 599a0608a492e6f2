package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Requires different names for the labels of a metric. */
final class LabelRepeatedRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.metrics(declarations, LabelRepeatedRule::judge);
  }

  private static Stream<Finding> judge(Declared declared) {
    Set<String> earlier = new HashSet<>();
    return declared.metric().labels().stream()
        .filter(label -> !earlier.add(label.name().value()))
        .map(
            label ->
                Finding.of(
                    Code.LABEL_REPEATED,
                    label.name().site(),
                    declared.name(),
                    label.name().value()));
  }
}
