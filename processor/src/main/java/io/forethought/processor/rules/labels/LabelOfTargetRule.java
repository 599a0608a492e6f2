package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/**
 * Rejects label names that operators commonly add to their targets. An unsupported type is reported
 * first.
 */
final class LabelOfTargetRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.labels(declarations, LabelOfTargetRule::judge));
  }

  private static Stream<Finding> judge(Label label) {
    String name = label.name().value();
    return LabelWords.isOfTarget(name) && !(label.bound() instanceof Bound.Unsupported)
        ? Stream.of(Finding.of(Code.LABEL_OF_TARGET, label.name().site(), name, fix(label, name)))
        : Stream.empty();
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
