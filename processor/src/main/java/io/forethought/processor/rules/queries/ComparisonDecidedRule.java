package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.queries.Interval;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import java.util.stream.Stream;

/** FT615: a comparison that is always or never true for what the values can be. */
final class ComparisonDecidedRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    Stream<Fault> ofRanges =
        Threshold.withoutMetrics(query)
            .filter(each -> !QuantileBeyondBucketsRule.isReached(each))
            .flatMap(
                each ->
                    each.decided().stream()
                        .filter(always -> !always || isMeant(each.value().measure().nature()))
                        .map(always -> fault(each, always)));
    Stream<Fault> ofTimes =
        Threshold.of(query).filter(Moments::isComparedWithDuration).map(each -> ofTime(each));
    return Stream.of(ofRanges, ofTimes, ofNotNumbers(query)).flatMap(faults -> faults);
  }

  private static Fault ofTime(Threshold threshold) {
    boolean above =
        threshold.operator() == BinaryOperator.GREATER
            || threshold.operator() == BinaryOperator.GREATER_OR_EQUAL;
    return Fault.of(
        Code.COMPARISON_DECIDED,
        threshold.binary().place(),
        above ? "always" : "never",
        "the value is a time in seconds since 1970",
        "compare the time since then: `time() - … > " + Threshold.text(threshold.number()) + "`");
  }

  /** Comparisons with NaN, which is not even equal to itself. */
  private static Stream<Fault> ofNotNumbers(CheckedQuery query) {
    return query
        .parts(Binary.class)
        .filter(part -> part.node().operator().kind() == BinaryOperator.Kind.COMPARISON)
        .filter(part -> part.typed().children().stream().anyMatch(side -> isNotNumber(side)))
        .filter(part -> !part.typed().vector().sources().isEmpty())
        .map(
            part ->
                Fault.of(
                    Code.COMPARISON_DECIDED,
                    part.node().place(),
                    part.node().operator() == BinaryOperator.NOT_EQUAL ? "always" : "never",
                    "NaN is not equal to anything",
                    "write `x != x` for values that are NaN, and `x == x` for the others"));
  }

  private static boolean isNotNumber(TypedExpression side) {
    return side.node() instanceof NumberLiteral number && Double.isNaN(number.value());
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

  private static Fault fault(Threshold threshold, boolean always) {
    Interval range = threshold.value().measure().range();
    double number = threshold.number();
    boolean between = threshold.value().measure().whole() && number != Math.rint(number);
    return Fault.of(
        Code.COMPARISON_DECIDED,
        threshold.binary().place(),
        always ? "always" : "never",
        between && range.intersection(threshold.limit().range()).isPresent()
            ? "the value is a whole number"
            : "the value is " + described(range),
        always
            ? "remove the comparison, or compare with another number"
            : "compare with another number");
  }

  private static String described(Interval range) {
    if (range.isPoint()) {
      return "always " + Threshold.text(range.low());
    }
    if (Double.isInfinite(range.high())) {
      return "at least " + Threshold.text(range.low());
    }
    return Double.isInfinite(range.low())
        ? "at most " + Threshold.text(range.high())
        : "between " + Threshold.text(range.low()) + " and " + Threshold.text(range.high());
  }
}
