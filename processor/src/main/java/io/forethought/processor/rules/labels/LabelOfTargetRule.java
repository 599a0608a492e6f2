package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;

/**
 * Rejects label names that operators commonly add to their targets. An unsupported type is reported
 * first.
 */
final class LabelOfTargetRule implements LabelRule {

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    String name = label.name().value();
    if (LabelWords.isOfTarget(name) && !(label.bound() instanceof Bound.Unsupported)) {
      findings.add(Code.LABEL_OF_TARGET, label.name().site(), name, fix(label, name));
    }
  }

  private static String fix(Label label, String name) {
    String proposal = label.nameGiven() ? "name = \"" : "@Label(name = \"";
    return "remove the label if it describes where the program runs; otherwise use a more specific"
        + " name: "
        + proposal
        + "…_"
        + name
        + (label.nameGiven() ? "\"" : "\")");
  }
}
