package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * Selects the series of a range vector: {@code http_requests_total[5m]}.
 *
 * @param selector the series, with the modifiers after the range
 * @param range how much of the past
 * @param place where it is, with its modifiers
 */
public record MatrixSelector(VectorSelector selector, DurationExpression range, Place place)
    implements Expression {

  @Override
  public ValueType type() {
    return ValueType.RANGE_VECTOR;
  }

  /** The selector. */
  @Override
  public List<Expression> children() {
    return List.of(selector);
  }
}
