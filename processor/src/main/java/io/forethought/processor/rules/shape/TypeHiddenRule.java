package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Hiding;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** Requires that the generated class can access all types that it names. */
final class TypeHiddenRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (MetricSet set : declarations.sets()) {
      if (isGenerated(set)) {
        check(set, "metric set", set.type(), set.hiddenBy(), findings);
      }
    }
    for (Declared declared : Declared.all(declarations)) {
      if (isGenerated(declared.set())) {
        check(declared, findings);
      }
    }
  }

  private static boolean isGenerated(MetricSet set) {
    return set.kind() == MetricSet.Kind.INTERFACE;
  }

  private static void check(Declared declared, Findings findings) {
    for (Label label : declared.metric().labels()) {
      if (label.bound() instanceof Bound.Constants constants) {
        check(declared.set(), "enum", constants.type(), constants.hiddenBy(), findings);
      }
    }
    if (declared.metric().states().isPresent()) {
      Bound.Constants states = declared.metric().states().get().constants();
      check(declared.set(), "enum", states.type(), states.hiddenBy(), findings);
    }
  }

  /** One finding at the outermost type that has to change, whatever is nested in it. */
  private static void check(
      MetricSet set, String what, TypeName type, List<Hidden> hiddenBy, Findings findings) {
    if (hiddenBy.isEmpty()) {
      return;
    }
    Hiding hiding = new Hiding(hiddenBy);
    findings.add(
        Code.TYPE_HIDDEN,
        hiddenBy.get(0).site(),
        what,
        type.nested(),
        set.type().implementation().nested(),
        hiding.reason(),
        hiding.fix());
  }
}
