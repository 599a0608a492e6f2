package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import java.util.List;
import java.util.Optional;

/** Functions that compute each value of an instant vector on its own. */
final class ValueFunctions {

  private static final Interval TURN = new Interval(-1, 1);

  private ValueFunctions() {}

  static Optional<Vector> of(Call call, List<Vector> arguments) {
    if (arguments.isEmpty()) {
      return date(call.function().name()).map(Vector::scalar);
    }
    Measure measure = arguments.get(0).measure();
    String name = call.function().name();
    return Optional.<Measure>empty()
        .or(() -> near(name, measure, arguments))
        .or(() -> computed(name, measure.range()))
        .or(() -> date(name))
        .map(arguments.get(0)::computed);
  }

  /** Functions whose result is what the value is: the same unit and nature. */
  private static Optional<Measure> near(String name, Measure measure, List<Vector> arguments) {
    Interval range = measure.range();
    return Optional.ofNullable(
        switch (name) {
          case "abs" -> measure.with(absolute(range));
          case "ceil" -> whole(measure, range.map(Math::ceil));
          case "floor" -> whole(measure, range.map(Math::floor));
          case "round" ->
              arguments.size() == 1
                  ? whole(measure, range.map(each -> Math.floor(each + 0.5)))
                  : measure.with(rounded(range, limit(arguments, 1))).fractional();
          case "clamp" ->
              measure
                  .with(atLeast(atMost(range, limit(arguments, 2)), limit(arguments, 1)))
                  .fractional();
          case "clamp_max" -> measure.with(atMost(range, limit(arguments, 1))).fractional();
          case "clamp_min" -> measure.with(atLeast(range, limit(arguments, 1))).fractional();
          default -> null;
        });
  }

  private static Interval limit(List<Vector> arguments, int at) {
    return arguments.get(at).measure().range();
  }

  private static Measure whole(Measure measure, Interval range) {
    return new Measure(measure.nature(), measure.unit(), range, true);
  }

  private static Interval absolute(Interval range) {
    if (range.low() >= 0) {
      return range;
    }
    return range.high() <= 0
        ? range.negated()
        : new Interval(0, Math.max(range.high(), 0 - range.low()));
  }

  /** The numbers up to a multiple of another number away; all numbers if that is not known. */
  private static Interval rounded(Interval range, Interval multiple) {
    double step = multiple.low();
    if (!multiple.isPoint() || step <= 0) {
      return Interval.ALL;
    }
    return new Interval(
        range.low() >= 0 ? Math.max(0, range.low() - step) : range.low() - step,
        range.high() + step);
  }

  private static Interval atMost(Interval range, Interval limit) {
    return new Interval(Math.min(range.low(), limit.low()), Math.min(range.high(), limit.high()));
  }

  private static Interval atLeast(Interval range, Interval limit) {
    return new Interval(Math.max(range.low(), limit.low()), Math.max(range.high(), limit.high()));
  }

  /** Functions whose result is something else. */
  private static Optional<Measure> computed(String name, Interval range) {
    Interval positive = range.map(each -> Math.max(0, each));
    return switch (name) {
      case "sqrt" -> number(positive.map(Math::sqrt));
      case "exp" -> number(range.map(Math::exp).union(Interval.point(1)));
      case "ln", "log2", "log10" -> number(Interval.ALL);
      case "sgn" ->
          Optional.of(
              new Measure(
                  Nature.UNKNOWN, Optional.of(Quantity.NUMBER), range.map(Math::signum), true));
      case "sin", "cos", "tanh" -> number(TURN);
      case "asin", "atan" -> number(new Interval(-Math.PI / 2, Math.PI / 2));
      case "acos" -> number(new Interval(0, Math.PI));
      case "acosh", "cosh" -> number(Interval.NOT_NEGATIVE);
      case "asinh", "atanh", "deg", "rad", "sinh", "tan" -> number(Interval.ALL);
      case "timestamp", "start_timestamp" -> Optional.of(Measure.TIMESTAMP);
      default -> Optional.empty();
    };
  }

  private static Optional<Measure> number(Interval range) {
    return Optional.of(Measure.UNKNOWN.with(range));
  }

  private static Optional<Measure> date(String name) {
    return switch (name) {
      case "minute" -> whole(0, 59);
      case "hour" -> whole(0, 23);
      case "day_of_week" -> whole(0, 6);
      case "day_of_month" -> whole(1, 31);
      case "day_of_year" -> whole(1, 366);
      case "days_in_month" -> whole(28, 31);
      case "month" -> whole(1, 12);
      case "year" -> whole(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      default -> Optional.empty();
    };
  }

  private static Optional<Measure> whole(double from, double to) {
    return Optional.of(new Measure(Nature.UNKNOWN, Optional.empty(), new Interval(from, to), true));
  }
}
