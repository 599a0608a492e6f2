package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.States;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Hiding;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Requires that the generated class can access all types that it names. */
final class TypeHiddenRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            declarations.sets().stream()
                .filter(TypeHiddenRule::isGenerated)
                .flatMap(set -> finding(set, "metric set", set.type(), set.hiddenBy())),
            Check.metrics(declarations, TypeHiddenRule::judge)));
  }

  private static boolean isGenerated(MetricSet set) {
    return set.kind() == MetricSet.Kind.INTERFACE;
  }

  private static Stream<Finding> judge(Declared declared) {
    if (!isGenerated(declared.set())) {
      return Stream.empty();
    }
    Stream<Bound> labels = declared.metric().labels().stream().map(Label::bound);
    Stream<Bound> states = declared.metric().states().stream().map(States::constants);
    return Stream.concat(labels, states)
        .filter(Bound.Constants.class::isInstance)
        .map(Bound.Constants.class::cast)
        .flatMap(
            constants -> finding(declared.set(), "enum", constants.type(), constants.hiddenBy()));
  }

  /** One finding at the outermost type that has to change, whatever is nested in it. */
  private static Stream<Finding> finding(
      MetricSet set, String what, TypeName type, List<Hidden> hiddenBy) {
    if (hiddenBy.isEmpty()) {
      return Stream.empty();
    }
    Hiding hiding = new Hiding(hiddenBy);
    return Stream.of(
        Finding.of(
            Code.TYPE_HIDDEN,
            hiddenBy.get(0).site(),
            what,
            type.nested(),
            set.type().implementation().nested(),
            hiding.reason(),
            hiding.fix()));
  }
}
