package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.ReservedLabel;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.Optional;

/** Rejects label names that Prometheus or the metric's type adds itself. */
final class LabelReservedRule implements LabelRule {

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    String name = label.name().value();
    Optional<String> owner = ReservedLabel.owner(declared, name);
    if (owner.isPresent()) {
      findings.add(Code.LABEL_RESERVED, label.name().site(), name, owner.get());
    }
  }
}
