package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Requires different names for the labels of a metric, as they are exported. */
final class LabelRepeatedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, LabelRepeatedRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Set<String> earlier = new HashSet<>(ofType(declared));
    return declared.metric().labels().stream()
        .filter(label -> !earlier.add(label.exportedName()))
        .map(
            label ->
                Finding.of(
                    Code.LABEL_REPEATED,
                    label.name().site(),
                    declared.name(),
                    label.exportedName()));
  }

  /** The label that the type of a metric adds itself. */
  private static List<String> ofType(Declared declared) {
    return switch (declared.type()) {
      case HISTOGRAM -> List.of("le");
      case SUMMARY -> List.of("quantile");
      case STATE_SET -> List.of(declared.metric().exportedName());
      case COUNTER, GAUGE, INFO -> List.of();
    };
  }
}
