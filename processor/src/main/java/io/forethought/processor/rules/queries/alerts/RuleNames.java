package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.stream.Stream;

/** The names of metrics that rules read. */
final class RuleNames {

  private RuleNames() {}

  /** The metrics that a rule reads as they are now: not those with an offset or a range. */
  static Stream<Name> of(CheckedRule rule) {
    return of(rule.query().expression().node());
  }

  private static Stream<Name> of(Expression expression) {
    if (expression instanceof VectorSelector selector) {
      boolean now = selector.modifiers().equals(Modifiers.NONE);
      return now ? selector.metric().stream() : Stream.empty();
    }
    boolean past = expression.type() == ValueType.RANGE_VECTOR;
    return past ? Stream.empty() : expression.children().stream().flatMap(RuleNames::of);
  }
}
