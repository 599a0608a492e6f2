package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.ReservedLabel;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;

/** Rejects label names that Prometheus or the metric's type adds itself. */
final class LabelReservedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.metric().labels().stream()
                    .flatMap(label -> judge(declared, label).stream())));
  }

  private static Optional<Finding> judge(Declared declared, Label label) {
    String name = label.name().value();
    return ReservedLabel.owner(declared, name)
        .map(owner -> Finding.of(Code.LABEL_RESERVED, label.name().site(), name, owner));
  }
}
