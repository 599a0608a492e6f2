package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Interval;
import io.forethought.processor.queries.Measure;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FT615: a comparison that is always or never true for what the values can be. */
final class ComparisonDecidedRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return query
        .parts(Binary.class)
        .filter(part -> part.node().operator().kind() == BinaryOperator.Kind.COMPARISON)
        .flatMap(part -> fault(part.node(), part.typed().children()).stream());
  }

  private static Optional<Fault> fault(Binary binary, List<TypedExpression> sides) {
    Vector left = sides.get(0).vector();
    Vector right = sides.get(1).vector();
    boolean swapped = left.measure().isConstant();
    Vector value = swapped ? right : left;
    Measure limit = (swapped ? left : right).measure();
    boolean known =
        !value.sources().isEmpty()
            && value.complete()
            && left.series() != AtMost.NONE
            && right.series() != AtMost.NONE
            && limit.isConstant();
    return known
        ? left.measure()
            .compared(binary.operator(), right.measure())
            .filter(always -> !always || isMeant(value.measure().nature()))
            .map(always -> fault(binary, always, value.measure(), limit))
        : Optional.empty();
  }

  /**
   * Whether a comparison that is always true is a mistake. It can also be there to require that
   * something exists, or to remove NaN, which quotients and quantiles can be.
   */
  private static boolean isMeant(Nature nature) {
    return switch (nature) {
      case COUNTER, RATE, INCREASE, GAUGE -> true;
      default -> false;
    };
  }

  private static Fault fault(Binary binary, boolean always, Measure value, Measure limit) {
    Interval range = value.range();
    double number = limit.range().low();
    boolean between = value.whole() && number != Math.rint(number);
    return Fault.of(
        Code.COMPARISON_DECIDED,
        binary.place(),
        always ? "always" : "never",
        between && range.intersection(limit.range()).isPresent()
            ? "the value is a whole number"
            : "the value is " + described(range),
        always
            ? "remove the comparison, or compare with another number"
            : "compare with another number");
  }

  private static String described(Interval range) {
    if (range.isPoint()) {
      return "always " + text(range.low());
    }
    if (Double.isInfinite(range.high())) {
      return "at least " + text(range.low());
    }
    return Double.isInfinite(range.low())
        ? "at most " + text(range.high())
        : "between " + text(range.low()) + " and " + text(range.high());
  }

  private static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
