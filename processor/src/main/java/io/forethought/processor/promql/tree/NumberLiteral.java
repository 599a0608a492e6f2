package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * A number, with its sign: {@code 0.5}, {@code -1}, {@code 5m}.
 *
 * @param value the number; the seconds of a duration
 * @param duration whether it is written as a duration
 * @param place where it is
 */
public record NumberLiteral(double value, boolean duration, Place place) implements Expression {

  @Override
  public ValueType type() {
    return ValueType.SCALAR;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }
}
