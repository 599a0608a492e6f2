package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import java.util.List;
import java.util.Optional;

/** Functions that return a scalar, and {@code vector}. */
final class NumberFunctions {

  private NumberFunctions() {}

  static Optional<Vector> of(Call call, List<Vector> arguments) {
    return switch (call.function().name()) {
      case "vector" -> Optional.of(arguments.get(0));
      case "scalar" -> Optional.of(scalar(arguments.get(0)));
      case "time", "start", "end" -> number(Measure.TIMESTAMP);
      case "pi" -> number(Measure.constant(Math.PI));
      case "step", "range" ->
          number(
              new Measure(
                  Nature.UNKNOWN, Optional.of(Quantity.SECONDS), Interval.NOT_NEGATIVE, false));
      case "min_of" -> Optional.of(either(arguments, true));
      case "max_of" -> Optional.of(either(arguments, false));
      default -> Optional.empty();
    };
  }

  private static Optional<Vector> number(Measure measure) {
    return Optional.of(Vector.scalar(measure));
  }

  /** The value of the only series. It is NaN if there are none or several. */
  private static Vector scalar(Vector vector) {
    return Vector.scalar(vector.measure()).from(vector);
  }

  private static Vector either(List<Vector> arguments, boolean smaller) {
    Measure first = arguments.get(0).measure();
    Measure second = arguments.get(1).measure();
    Interval range =
        smaller
            ? new Interval(
                Math.min(first.range().low(), second.range().low()),
                Math.min(first.range().high(), second.range().high()))
            : new Interval(
                Math.max(first.range().low(), second.range().low()),
                Math.max(first.range().high(), second.range().high()));
    return Vector.scalar(first.union(second).with(range))
        .from(arguments.get(0))
        .from(arguments.get(1));
  }
}
