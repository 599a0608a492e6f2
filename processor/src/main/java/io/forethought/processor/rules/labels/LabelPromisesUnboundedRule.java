package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects label names that promise unlimited values if the label has only a maximum or a range. */
final class LabelPromisesUnboundedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.labels(declarations, LabelPromisesUnboundedRule::judge));
  }

  private static Stream<Finding> judge(Label label) {
    boolean cut = label.bound() instanceof Bound.Capped || label.bound() instanceof Bound.Range;
    return cut
        ? EndlessLabel.thing(label.name().value())
            .map(
                thing ->
                    Finding.of(
                        Code.LABEL_PROMISES_UNBOUNDED,
                        label.name().site(),
                        label.name().value(),
                        thing,
                        EndlessLabel.fix(thing)))
            .stream()
        : Stream.empty();
  }
}
