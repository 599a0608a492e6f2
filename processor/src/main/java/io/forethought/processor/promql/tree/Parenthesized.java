package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * An expression in parentheses.
 *
 * @param expression what they contain
 * @param place where they are
 */
public record Parenthesized(Expression expression, Place place) implements Expression {

  @Override
  public ValueType type() {
    return expression.type();
  }

  @Override
  public List<Expression> children() {
    return List.of(expression);
  }
}
