package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.queries.Quantity;
import io.forethought.processor.queries.TypedExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FT617: an addition or a comparison of different units. */
final class UnitsDifferRule implements QueryRule {

  /** How many of a unit are one of another unit. */
  private static final Set<Double> SCALES =
      Set.of(60.0, 1e3, 1024.0, 3600.0, 86_400.0, 1e6, 1024.0 * 1024, 1e9, 1024.0 * 1024 * 1024);

  private static final double PRECISION = 1e-9;

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      if (needsOneUnit(part.node().operator())) {
        List<TypedExpression> sides = part.typed().children();
        faults.add(
            fault(
                part.node(),
                sides.get(0).vector().measure().unit(),
                sides.get(1).vector().measure().unit()));
      }
    }
  }

  private static boolean needsOneUnit(BinaryOperator operator) {
    return operator.kind() == BinaryOperator.Kind.COMPARISON
        || operator == BinaryOperator.ADD
        || operator == BinaryOperator.SUBTRACT;
  }

  /** Milliseconds and seconds do not fit, and factors that weigh the sides do. */
  private static boolean fits(Quantity left, Quantity right) {
    double factor = left.factor() / right.factor();
    return left.comparable(right)
        && SCALES.stream().noneMatch(scale -> isNear(factor, scale) || isNear(factor, 1 / scale));
  }

  private static boolean isNear(double first, double second) {
    return Math.abs(first / second - 1) < PRECISION;
  }

  /** A metric without a unit can be anything, so both sides must have one. */
  private static Optional<Fault> fault(
      Binary binary, Optional<Quantity> left, Optional<Quantity> right) {
    boolean known =
        left.isPresent()
            && right.isPresent()
            && !left.get().powers().isEmpty()
            && !right.get().powers().isEmpty();
    if (!known || fits(left.get(), right.get())) {
      return Optional.empty();
    }
    String operator = binary.operator().text();
    return Optional.of(
        Fault.of(
            Code.UNITS_DIFFER,
            binary.operatorPlace(),
            operator,
            left.get().toString(),
            right.get().toString(),
            left.get().comparable(right.get())
                ? "multiply both sides by the same factor"
                : "use metrics of the same unit, or divide one by the other"));
  }
}
