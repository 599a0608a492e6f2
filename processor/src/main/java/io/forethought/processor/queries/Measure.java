package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.BinaryOperator;
import java.util.Optional;

/**
 * What is known of the values of a vector or a scalar.
 *
 * @param nature what they are
 * @param unit their unit, if it is known; a constant has none, because it can stand for any
 * @param range what they can be
 * @param whole whether all of them are whole numbers
 */
public record Measure(Nature nature, Optional<Quantity> unit, Interval range, boolean whole) {

  /** Nothing is known. */
  public static final Measure UNKNOWN =
      new Measure(Nature.UNKNOWN, Optional.empty(), Interval.ALL, false);

  /** 1, of something that holds or exists. */
  static final Measure TRUE =
      new Measure(Nature.CONDITION, Optional.of(Quantity.NUMBER), Interval.point(1), true);

  /** 0 or 1. */
  static final Measure CONDITION = TRUE.with(Interval.PART);

  /** A time. */
  static final Measure TIMESTAMP =
      new Measure(Nature.TIMESTAMP, Optional.of(Quantity.SECONDS), Interval.NOT_NEGATIVE, false);

  /** How many samples or series there are, at least one. */
  static final Measure NUMBER =
      new Measure(
          Nature.NUMBER,
          Optional.of(Quantity.NUMBER),
          new Interval(1, Double.POSITIVE_INFINITY),
          true);

  /** A number in a query. */
  static Measure constant(double number) {
    return new Measure(
        Nature.CONSTANT, Optional.empty(), Interval.point(number), number == Math.rint(number));
  }

  /** Whether it is a number that is known. */
  public boolean isConstant() {
    return nature == Nature.CONSTANT && range.isPoint();
  }

  /**
   * Whether a comparison with other values is always true, except for NaN, or never true; empty if
   * it depends on the values. {@code !=} can always be true, because it is true for NaN.
   */
  public Optional<Boolean> compared(BinaryOperator operator, Measure right) {
    if (neverEqual(right) || right.neverEqual(this)) {
      if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
        return Optional.of(operator == BinaryOperator.NOT_EQUAL);
      }
    }
    return range.compared(operator, right.range);
  }

  private boolean neverEqual(Measure right) {
    return whole && right.range.isPoint() && right.range.low() != Math.rint(right.range.low());
  }

  Measure with(Nature changed) {
    return new Measure(changed, unit, range, whole);
  }

  Measure with(Interval changed) {
    return new Measure(nature, unit, changed, whole);
  }

  Measure in(Optional<Quantity> changed) {
    return new Measure(nature, changed, range, whole);
  }

  Measure fractional() {
    return new Measure(nature, unit, range, false);
  }

  /**
   * What is known of values that are from here or from another vector. A constant stands for values
   * of the other one, as in {@code … or vector(0)}.
   */
  Measure union(Measure other) {
    if (isConstant() && !other.isConstant()) {
      return other.union(this);
    }
    if (other.isConstant() && !isConstant()) {
      return new Measure(nature, unit, range.union(other.range), whole && other.whole);
    }
    return new Measure(
        nature == other.nature ? nature : Nature.UNKNOWN,
        unit.equals(other.unit) ? unit : Optional.empty(),
        range.union(other.range),
        whole && other.whole);
  }
}
