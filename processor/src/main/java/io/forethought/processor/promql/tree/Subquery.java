package io.forethought.processor.promql.tree;

import java.util.List;
import java.util.Optional;

/**
 * Evaluates an expression at several times: {@code rate(errors_total[5m])[1h:1m]}.
 *
 * @param expression what is evaluated
 * @param range how much of the past
 * @param step the time between two evaluations, if given
 * @param modifiers {@code offset} and {@code @}
 * @param place where it is, with its modifiers
 */
public record Subquery(
    Expression expression,
    DurationExpression range,
    Optional<DurationExpression> step,
    Modifiers modifiers,
    Place place)
    implements Expression {

  @Override
  public ValueType type() {
    return ValueType.RANGE_VECTOR;
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }
}
