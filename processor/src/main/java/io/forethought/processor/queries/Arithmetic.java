package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.BinaryOperator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the values of an arithmetic operator are. */
record Arithmetic(BinaryOperator operator, Vector left, Vector right) {

  /** What has the same nature after an addition of its like. */
  private static final Set<Nature> ADDED =
      EnumSet.of(
          Nature.COUNTER,
          Nature.RATE,
          Nature.INCREASE,
          Nature.GAUGE,
          Nature.CHANGE,
          Nature.BUCKETS,
          Nature.BUCKET_RATES,
          Nature.HISTOGRAM,
          Nature.HISTOGRAM_RATE,
          Nature.NUMBER,
          Nature.RATIO,
          Nature.CONSTANT);

  Measure measure() {
    Measure first = left.measure();
    Measure second = right.measure();
    boolean whole =
        first.whole()
            && second.whole()
            && (operator == BinaryOperator.ADD
                || operator == BinaryOperator.SUBTRACT
                || operator == BinaryOperator.MULTIPLY);
    return new Measure(
        nature(first, second),
        unit(first, second),
        first.range().arithmetic(operator, second.range()),
        whole);
  }

  private Nature nature(Measure first, Measure second) {
    if (first.isConstant() && second.isConstant()) {
      return Nature.CONSTANT;
    }
    return switch (operator) {
      case ADD, SUBTRACT -> sum(first, second);
      case MULTIPLY -> product(first, second);
      case DIVIDE -> quotient(first, second);
      default -> Nature.UNKNOWN;
    };
  }

  private Nature sum(Measure first, Measure second) {
    if (second.isConstant()) {
      return first.nature();
    }
    if (first.isConstant()) {
      return operator == BinaryOperator.ADD || first.nature() == Nature.RATIO
          ? second.nature()
          : inverted(second.nature());
    }
    boolean difference = operator == BinaryOperator.SUBTRACT;
    if (first.nature() == second.nature() && ADDED.contains(first.nature())) {
      return difference && first.nature().cumulative() ? Nature.UNKNOWN : first.nature();
    }
    return Nature.UNKNOWN;
  }

  /** One minus a ratio is a ratio, and a limit minus a gauge is a gauge. */
  private static Nature inverted(Nature nature) {
    return nature == Nature.RATIO || nature == Nature.GAUGE ? nature : Nature.UNKNOWN;
  }

  private static Nature product(Measure first, Measure second) {
    if (first.isConstant() || first.nature() == Nature.CONDITION) {
      return second.nature();
    }
    return second.isConstant() || second.nature() == Nature.CONDITION
        ? first.nature()
        : Nature.UNKNOWN;
  }

  private Nature quotient(Measure first, Measure second) {
    if (second.isConstant()) {
      return first.nature();
    }
    if (first.isConstant() || first.nature() == Nature.TIMESTAMP) {
      return Nature.UNKNOWN;
    }
    return average() ? Nature.AVERAGE : Nature.RATIO;
  }

  /** The sum of observations by their number. */
  private boolean average() {
    return from(left, Role.SUM)
        && from(right, Role.OBSERVATIONS)
        && entries(left).equals(entries(right));
  }

  private static boolean from(Vector vector, Role role) {
    return vector.complete()
        && !vector.sources().isEmpty()
        && vector.sources().stream().allMatch(sample -> sample.role() == role);
  }

  private static List<String> entries(Vector vector) {
    return vector.sources().stream().map(Sample::family).toList();
  }

  private Optional<Quantity> unit(Measure first, Measure second) {
    return switch (operator) {
      case MULTIPLY ->
          times(first, second).or(() -> times(second, first)).or(() -> productUnit(first, second));
      case DIVIDE ->
          second.isConstant()
              ? scaled(first, 1 / second.range().low())
              : quotientUnit(first, second);
      case ADD, SUBTRACT, MODULO -> same(first, second);
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> times(Measure number, Measure other) {
    return number.isConstant() ? scaled(other, number.range().low()) : Optional.empty();
  }

  private static Optional<Quantity> scaled(Measure measure, double factor) {
    boolean plain = factor > 0 && Double.isFinite(factor);
    return plain ? measure.unit().map(unit -> unit.times(factor)) : Optional.empty();
  }

  private static Optional<Quantity> productUnit(Measure first, Measure second) {
    return first.unit().flatMap(unit -> second.unit().map(unit::times));
  }

  private static Optional<Quantity> quotientUnit(Measure first, Measure second) {
    Optional<Quantity> above =
        first.isConstant() && first.range().low() > 0
            ? Optional.of(Quantity.NUMBER.times(first.range().low()))
            : first.unit();
    return above.flatMap(unit -> second.unit().map(unit::dividedBy));
  }

  private static Optional<Quantity> same(Measure first, Measure second) {
    if (second.isConstant()) {
      return first.unit();
    }
    return first.isConstant() || first.unit().equals(second.unit())
        ? second.unit()
        : Optional.empty();
  }
}
