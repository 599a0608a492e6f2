package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * A sign before an expression that is not a number: {@code -temperature_celsius}.
 *
 * @param minus whether the sign is {@code -}; otherwise it is {@code +}
 * @param expression what follows
 * @param place where it is, with the sign
 */
public record Unary(boolean minus, Expression expression, Place place) implements Expression {

  @Override
  public ValueType type() {
    return expression.type();
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }
}
