package io.forethought.processor.promql.tree;

import java.util.OptionalDouble;

/** A range, a step or an offset: {@code 5m}, {@code 300}, {@code 2 * step()}. */
public sealed interface DurationExpression {

  /** Where it is in the text. */
  Place place();

  /** The seconds, if they do not depend on the query. */
  OptionalDouble seconds();

  /**
   * A duration, with its sign.
   *
   * @param value the seconds; a plain number in an arithmetic expression
   * @param unit whether it is a duration and not a plain number
   * @param place where it is
   */
  record Literal(double value, boolean unit, Place place) implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      return OptionalDouble.of(value);
    }
  }

  /**
   * The step or the range of the query: {@code step()}, {@code range()}.
   *
   * @param range whether it is the range
   * @param place where it is
   */
  record OfQuery(boolean range, Place place) implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      return OptionalDouble.empty();
    }
  }

  /**
   * A minus before a duration that is not a literal.
   *
   * @param duration what follows
   * @param place where it is, with the sign
   */
  record Negated(DurationExpression duration, Place place) implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      OptionalDouble value = duration.seconds();
      return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }
  }

  /**
   * Arithmetic: {@code 5m * 2}.
   *
   * @param left the left side
   * @param operator the operator
   * @param right the right side
   * @param place where it is
   */
  record Arithmetic(
      DurationExpression left, BinaryOperator operator, DurationExpression right, Place place)
      implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      OptionalDouble first = left.seconds();
      OptionalDouble second = right.seconds();
      return first.isPresent() && second.isPresent()
          ? OptionalDouble.of(of(first.getAsDouble(), second.getAsDouble()))
          : OptionalDouble.empty();
    }

    private double of(double first, double second) {
      return switch (operator) {
        case ADD -> first + second;
        case SUBTRACT -> first - second;
        case MULTIPLY -> first * second;
        case DIVIDE -> first / second;
        case MODULO -> first % second;
        case POWER -> Math.pow(first, second);
        default -> throw new IllegalStateException("not arithmetic: " + operator);
      };
    }
  }

  /**
   * The larger or smaller of two durations: {@code max_of(step(), 1m)}.
   *
   * @param max whether it is the larger one
   * @param left the first duration
   * @param right the second duration
   * @param place where it is
   */
  record Extreme(boolean max, DurationExpression left, DurationExpression right, Place place)
      implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      OptionalDouble first = left.seconds();
      OptionalDouble second = right.seconds();
      if (first.isEmpty() || second.isEmpty()) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(
          max
              ? Math.max(first.getAsDouble(), second.getAsDouble())
              : Math.min(first.getAsDouble(), second.getAsDouble()));
    }
  }

  /**
   * A duration in parentheses.
   *
   * @param duration what they contain
   * @param place where they are
   */
  record Enclosed(DurationExpression duration, Place place) implements DurationExpression {

    @Override
    public OptionalDouble seconds() {
      return duration.seconds();
    }
  }
}
