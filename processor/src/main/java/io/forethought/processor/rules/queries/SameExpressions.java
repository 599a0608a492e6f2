package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares expressions, wherever they are in the text. */
final class SameExpressions {

  private SameExpressions() {}

  /** Whether two expressions do the same with the same metrics, of which they select series. */
  static boolean apartFromMatchers(Expression left, Expression right) {
    if (left instanceof Parenthesized parenthesized) {
      return apartFromMatchers(parenthesized.expression(), right);
    }
    if (right instanceof Parenthesized parenthesized) {
      return apartFromMatchers(left, parenthesized.expression());
    }
    if (!left.getClass().equals(right.getClass())
        || left.children().size() != right.children().size()
        || !sameNode(left, right)) {
      return false;
    }
    for (int at = 0; at < left.children().size(); at++) {
      if (!apartFromMatchers(left.children().get(at), right.children().get(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNode(Expression left, Expression right) {
    if (left instanceof VectorSelector one && right instanceof VectorSelector other) {
      return one.modifiers().offset().isEmpty()
          && one.modifiers().at().isEmpty()
          && other.modifiers().offset().isEmpty()
          && other.modifiers().at().isEmpty()
          && name(one).isPresent()
          && name(one).equals(name(other));
    }
    if (left instanceof MatrixSelector one && right instanceof MatrixSelector other) {
      return one.range().seconds().equals(other.range().seconds());
    }
    if (left instanceof Call one && right instanceof Call other) {
      return one.function().name().equals(other.function().name());
    }
    if (left instanceof Aggregation one && right instanceof Aggregation other) {
      return one.operator() == other.operator()
          && one.grouping().without() == other.grouping().without()
          && labels(one).equals(labels(other));
    }
    return left instanceof NumberLiteral one
        && right instanceof NumberLiteral other
        && one.value() == other.value();
  }

  private static Optional<String> name(VectorSelector selector) {
    return selector.metric().map(Name::value);
  }

  private static Set<String> labels(Aggregation aggregation) {
    return aggregation.grouping().labels().stream().map(Name::value).collect(Collectors.toSet());
  }
}
