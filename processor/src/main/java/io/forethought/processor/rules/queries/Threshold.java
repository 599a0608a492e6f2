package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Measure;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of known metrics with a number.
 *
 * @param binary the comparison
 * @param compared what is compared with it
 * @param operator the operator with the value on its left side
 * @param limit the number
 */
public record Threshold(
    Binary binary, TypedExpression compared, BinaryOperator operator, Measure limit) {

  private static final double LARGEST_WRITTEN_OUT = 1e15;

  /** All of a query. */
  public static List<Threshold> of(CheckedQuery query) {
    List<Threshold> thresholds = new ArrayList<>();
    for (Threshold each : withoutMetrics(query)) {
      if (!each.value().sources().isEmpty()) {
        thresholds.add(each);
      }
    }
    return thresholds;
  }

  /** All of a query, with those of dates and the like. */
  static List<Threshold> withoutMetrics(CheckedQuery query) {
    List<Threshold> thresholds = new ArrayList<>();
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      if (part.node().operator().kind() == BinaryOperator.Kind.COMPARISON) {
        Optional<Threshold> threshold = of(part.node(), part.typed().children());
        if (threshold.isPresent()) {
          thresholds.add(threshold.get());
        }
      }
    }
    return thresholds;
  }

  private static Optional<Threshold> of(Binary binary, List<TypedExpression> sides) {
    Vector left = sides.get(0).vector();
    Vector right = sides.get(1).vector();
    boolean swapped = left.measure().isConstant();
    TypedExpression compared = sides.get(swapped ? 1 : 0);
    Measure limit = (swapped ? left : right).measure();
    boolean known =
        !compared.vector().measure().isConstant()
            && compared.vector().complete()
            && left.series() != AtMost.NONE
            && right.series() != AtMost.NONE
            && limit.isConstant();
    BinaryOperator operator = swapped ? binary.operator().mirrored() : binary.operator();
    return known ? Optional.of(new Threshold(binary, compared, operator, limit)) : Optional.empty();
  }

  /** What is known of the value. */
  public Vector value() {
    return compared.vector();
  }

  /** The number. */
  public double number() {
    return limit.range().low();
  }

  /** Whether it is always or never true, if that does not depend on the value. */
  Optional<Boolean> decided() {
    return value().measure().compared(operator, limit);
  }

  /** A number as people write it. */
  public static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < LARGEST_WRITTEN_OUT) {
      return Long.toString((long) number);
    }
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
