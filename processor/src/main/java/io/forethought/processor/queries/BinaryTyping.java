package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.BinaryOperator.Kind;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.ValueType;
import java.util.Optional;

/** What binary operators return. */
final class BinaryTyping {

  private final Binary binary;
  private final Vector left;
  private final Vector right;

  private BinaryTyping(Binary binary, Vector left, Vector right) {
    this.binary = binary;
    this.left = left;
    this.right = right;
  }

  static Vector of(Binary binary, Vector left, Vector right) {
    BinaryTyping typing = new BinaryTyping(binary, left, right);
    boolean leftScalar = binary.left().type() == ValueType.SCALAR;
    boolean rightScalar = binary.right().type() == ValueType.SCALAR;
    if (binary.operator().kind() == Kind.SET) {
      return new SetTyping(binary, left, right).vector();
    }
    if (leftScalar && rightScalar) {
      return Vector.scalar(typing.computed()).from(left).from(right);
    }
    if (leftScalar || rightScalar) {
      Vector vector = leftScalar ? right : left;
      return typing.result(vector.from(leftScalar ? left : right), leftScalar);
    }
    return typing.result(new MatchingTyping(binary, left, right).matched(), false);
  }

  private boolean filters() {
    return binary.operator().kind() == Kind.COMPARISON && !binary.bool();
  }

  /** The series with the values that the operator returns. */
  private Vector result(Vector series, boolean valuesOfRight) {
    if (binary.operator().kind() == Kind.TRIM) {
      return series.with(Measure.UNKNOWN);
    }
    if (!filters()) {
      Labels labels = series.labels();
      Vector result = series.computed(computed());
      return binary.operator() == BinaryOperator.ATAN2 ? maybeNamed(result, labels) : result;
    }
    Measure kept = valuesOfRight ? right.measure() : left.measure();
    Optional<Boolean> truth = left.measure().compared(binary.operator(), right.measure());
    Optional<Interval> range =
        valuesOfRight
            ? kept.range().filtered(binary.operator().mirrored(), left.measure().range())
            : kept.range().filtered(binary.operator(), right.measure().range());
    return truth.equals(Optional.of(false)) || range.isEmpty()
        ? series.with(kept).nothing()
        : series.with(kept.with(range.get()));
  }

  /** Old versions of Prometheus keep the name of the metric by mistake. */
  private static Vector maybeNamed(Vector vector, Labels labels) {
    LabelFact name = labels.fact(Name.OF_METRIC).possible();
    return vector.with(vector.labels().with(Name.OF_METRIC, name));
  }

  private Measure computed() {
    return binary.operator().kind() == Kind.ARITHMETIC
        ? new Arithmetic(binary.operator(), left, right).measure()
        : condition();
  }

  private Measure condition() {
    boolean constant = left.measure().isConstant() && right.measure().isConstant();
    return left.measure()
        .compared(binary.operator(), right.measure())
        .filter(decided -> constant)
        .map(always -> Measure.constant(always ? 1 : 0))
        .orElse(Measure.CONDITION);
  }
}
