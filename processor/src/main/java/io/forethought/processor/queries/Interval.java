package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.BinaryOperator;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * The numbers that a value can be, both ends included. A value can always be NaN, too, for which
 * every comparison except {@code !=} is false.
 *
 * @param low the smallest number
 * @param high the largest number
 */
public record Interval(double low, double high) {

  /** All numbers. */
  public static final Interval ALL =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** 0 and larger numbers. */
  public static final Interval NOT_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);

  /** From 0 to 1. */
  public static final Interval PART = new Interval(0, 1);

  /** An end that is NaN, because it cannot be computed, is infinite. */
  public Interval {
    low = Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low;
    high = Double.isNaN(high) ? Double.POSITIVE_INFINITY : high;
  }

  /** Exactly one number; all numbers for NaN. */
  public static Interval point(double number) {
    return new Interval(number, number);
  }

  /** Whether there is exactly one number. */
  public boolean isPoint() {
    return low == high;
  }

  /** Whether the other numbers are all among these. */
  public boolean contains(Interval other) {
    return low <= other.low && other.high <= high;
  }

  /** The numbers of this interval, of the other one, and between them. */
  public Interval union(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** The numbers of both intervals, if there are some. */
  public Optional<Interval> intersection(Interval other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from <= to ? Optional.of(new Interval(from, to)) : Optional.empty();
  }

  /** The results of a function that never decreases. */
  Interval map(DoubleUnaryOperator increasing) {
    return new Interval(increasing.applyAsDouble(low), increasing.applyAsDouble(high));
  }

  Interval negated() {
    return new Interval(0 - high, 0 - low);
  }

  /** The sum of one or more of these numbers. */
  Interval summed() {
    if (low >= 0) {
      return new Interval(low, Double.POSITIVE_INFINITY);
    }
    return high <= 0 ? new Interval(Double.NEGATIVE_INFINITY, high) : ALL;
  }

  /** The results of an arithmetic operator. */
  Interval arithmetic(BinaryOperator operator, Interval right) {
    if (isPoint() && right.isPoint()) {
      return point(result(operator, low, right.low));
    }
    return switch (operator) {
      case ADD -> plus(right);
      case SUBTRACT -> plus(right.negated());
      case MULTIPLY -> times(right);
      case DIVIDE -> dividedBy(right);
      case MODULO -> modulo(right);
      case ATAN2 -> new Interval(-Math.PI, Math.PI);
      case POWER -> power(right);
      default -> ALL;
    };
  }

  private static double result(BinaryOperator operator, double left, double right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case MODULO -> left % right;
      case ATAN2 -> Math.atan2(left, right);
      case POWER -> Math.pow(left, right);
      default -> Double.NaN;
    };
  }

  private Interval plus(Interval right) {
    return new Interval(low + right.low, high + right.high);
  }

  private Interval times(Interval right) {
    return among(
        product(low, right.low),
        product(low, right.high),
        product(high, right.low),
        product(high, right.high));
  }

  private static double product(double left, double right) {
    return left == 0 || right == 0 ? 0 : left * right;
  }

  private Interval dividedBy(Interval right) {
    if (right.low > 0 || right.high < 0) {
      return among(low / right.low, low / right.high, high / right.low, high / right.high);
    }
    if (right.low == 0 && right.high > 0 && low >= 0) {
      return new Interval(low / right.high, Double.POSITIVE_INFINITY);
    }
    return right.low == 0 && right.high > 0 && high <= 0
        ? new Interval(Double.NEGATIVE_INFINITY, high / right.high)
        : ALL;
  }

  private Interval modulo(Interval right) {
    double largest = Math.max(Math.abs(right.low), Math.abs(right.high));
    return new Interval(
        low >= 0 ? 0 : 0 - Math.min(largest, Math.abs(low)),
        high <= 0 ? 0 : Math.min(largest, high));
  }

  private Interval power(Interval right) {
    return low >= 0 || (right.isPoint() && right.low % 2 == 0) ? NOT_NEGATIVE : ALL;
  }

  /** From the smallest to the largest of some numbers; all numbers if one is NaN. */
  private static Interval among(double... numbers) {
    return new Interval(
        DoubleStream.of(numbers).min().orElseThrow(), DoubleStream.of(numbers).max().orElseThrow());
  }

  /**
   * Whether a comparison with other numbers is always true, except for NaN, or never true; empty if
   * it depends on the numbers. {@code !=} can always be true, because it is true for NaN.
   */
  public Optional<Boolean> compared(BinaryOperator operator, Interval right) {
    return switch (operator) {
      case GREATER -> decided(low > right.high, high <= right.low);
      case GREATER_OR_EQUAL -> decided(low >= right.high, high < right.low);
      case LESS -> decided(high < right.low, low >= right.high);
      case LESS_OR_EQUAL -> decided(high <= right.low, low > right.high);
      case EQUAL -> decided(same(right), intersection(right).isEmpty());
      case NOT_EQUAL -> decided(intersection(right).isEmpty(), false);
      default -> Optional.empty();
    };
  }

  private boolean same(Interval right) {
    return isPoint() && equals(right);
  }

  private static Optional<Boolean> decided(boolean always, boolean never) {
    return always || never ? Optional.of(always) : Optional.empty();
  }

  /** The numbers for which a comparison with some of the other numbers can be true. */
  Optional<Interval> filtered(BinaryOperator operator, Interval right) {
    return switch (operator) {
      case GREATER, GREATER_OR_EQUAL ->
          intersection(new Interval(right.low, Double.POSITIVE_INFINITY));
      case LESS, LESS_OR_EQUAL -> intersection(new Interval(Double.NEGATIVE_INFINITY, right.high));
      case EQUAL -> intersection(right);
      default -> Optional.of(this);
    };
  }
}
