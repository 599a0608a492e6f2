package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Requires a bound for every label. */
final class LabelUnboundedRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Check.labels(declarations, LabelUnboundedRule::judge);
  }

  private static Stream<Finding> judge(Label label) {
    return label.bound() instanceof Bound.Missing missing
        ? Stream.of(
            Finding.of(
                Code.LABEL_UNBOUNDED,
                label.site(),
                missing.type(),
                label.parameter(),
                label.name().value(),
                fix(label, missing.type())))
        : Stream.empty();
  }

  /** The fix. It proposes no bound if another rule would reject the label even with one. */
  private static String fix(Label label, String type) {
    Optional<String> thing = EndlessLabel.thing(label.name().value());
    if (thing.isPresent()) {
      return EndlessLabel.fix(thing.get());
    }
    String parameter = label.parameter();
    return type.equals("int")
        ? "@Label(from = 1, to = 5) int " + parameter + ", or an enum"
        : "@Label(values = {\"…\", \"…\"}) String "
            + parameter
            + ", @Label(max = 20) String "
            + parameter
            + ", or an enum";
  }
}
