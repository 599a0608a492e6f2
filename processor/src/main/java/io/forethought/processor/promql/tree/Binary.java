package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * Combines two expressions: {@code errors_total / on (job) requests_total}.
 *
 * @param left the left side
 * @param operator the operator
 * @param operatorPlace where the operator is
 * @param bool whether a comparison returns 0 or 1 instead of filtering
 * @param matching how the series of two vectors are matched; {@code ignoring ()} if nothing is
 *     written, and for scalars
 * @param right the right side
 * @param place where the expression is
 */
public record Binary(
    Expression left,
    BinaryOperator operator,
    Place operatorPlace,
    boolean bool,
    Matching matching,
    Expression right,
    Place place)
    implements Expression {

  @Override
  public ValueType type() {
    return left.type() == ValueType.SCALAR && right.type() == ValueType.SCALAR
        ? ValueType.SCALAR
        : ValueType.INSTANT_VECTOR;
  }

  @Override
  public List<Expression> children() {
    return List.of(left, right);
  }
}
