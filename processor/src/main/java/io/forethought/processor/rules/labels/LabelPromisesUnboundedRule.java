package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.Optional;

/** Rejects label names that promise unlimited values if the label has only a maximum or a range. */
final class LabelPromisesUnboundedRule implements LabelRule {

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (!(label.bound() instanceof Bound.Capped || label.bound() instanceof Bound.Range)) {
      return;
    }
    String name = label.name().value();
    Optional<String> thing = EndlessLabel.thing(name);
    if (thing.isPresent()) {
      findings.add(
          Code.LABEL_PROMISES_UNBOUNDED,
          label.name().site(),
          name,
          thing.get(),
          EndlessLabel.fix(thing.get()));
    }
  }
}
