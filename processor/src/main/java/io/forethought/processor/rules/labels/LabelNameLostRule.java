package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;

/** Rejects labels named after parameters whose names are missing in the class file. */
final class LabelNameLostRule implements LabelRule {

  private static final String START = "arg";

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (isLost(label)) {
      findings.add(Code.LABEL_NAME_LOST, label.name().site(), label.name().value());
    }
  }

  private static boolean isLost(Label label) {
    String parameter = label.parameter();
    return !label.nameGiven() && parameter.startsWith(START) && parameter.matches(START + "\\d+");
  }
}
