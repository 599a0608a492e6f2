package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.queries.Interval;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Quantity;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Sample;
import io.forethought.processor.queries.TypedExpression;
import java.util.List;
import java.util.Optional;

/** FT615: a comparison that is always or never true for what the values can be. */
final class ComparisonDecidedRule implements QueryRule {

  /** Three years: no moment of a running program was before 1973. */
  private static final double LONGEST_DURATION = 1e8;

  private static final String START_OF_PROCESS = "process_start_time_seconds";

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (Threshold each : Threshold.withoutMetrics(query)) {
      Optional<Boolean> always =
          QuantileBeyondBucketsRule.isReached(each) ? Optional.empty() : each.decided();
      if (always.isPresent() && (!always.get() || isMeant(each.value().measure().nature()))) {
        faults.add(fault(each, always.get()));
      }
    }
    for (Threshold each : Threshold.of(query)) {
      if (isMomentComparedWithDuration(each)) {
        faults.add(ofTime(each));
      }
    }
    checkNotNumbers(query, faults);
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
  private static void checkNotNumbers(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      List<TypedExpression> sides = part.typed().children();
      boolean broken =
          part.node().operator().kind() == BinaryOperator.Kind.COMPARISON
              && (isNotNumber(sides.get(0)) || isNotNumber(sides.get(1)))
              && !part.typed().vector().sources().isEmpty();
      if (broken) {
        faults.add(
            Code.COMPARISON_DECIDED,
            part.node().place(),
            part.node().operator() == BinaryOperator.NOT_EQUAL ? "always" : "never",
            "NaN is not equal to anything",
            "write `x != x` for values that are NaN, and `x == x` for the others");
      }
    }
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

  /** Whether a moment as it is is compared with what can only be a duration. */
  private static boolean isMomentComparedWithDuration(Threshold threshold) {
    boolean ordered =
        threshold.operator() != BinaryOperator.EQUAL
            && threshold.operator() != BinaryOperator.NOT_EQUAL;
    return ordered
        && threshold.number() > 0
        && threshold.number() < LONGEST_DURATION
        && threshold.value().sources().stream().allMatch(ComparisonDecidedRule::isMoment)
        && threshold.value().measure().unit().filter(Quantity.SECONDS::equals).isPresent()
        && isAsItIs(threshold);
  }

  private static boolean isMoment(Sample sample) {
    String name = sample.entry().name().value();
    return sample.role() == Role.CREATED
        || (sample.role() == Role.VALUE
            && (name.endsWith("_timestamp_seconds") || name.equals(START_OF_PROCESS)));
  }

  /** Whether nothing is computed with it: a difference of moments is a duration. */
  private static boolean isAsItIs(Threshold threshold) {
    Nature nature = threshold.value().measure().nature();
    boolean computed =
        threshold.compared().all().stream()
            .anyMatch(part -> part.node() instanceof Binary || part.node() instanceof Call);
    return !computed && (nature == Nature.GAUGE || nature == Nature.TIMESTAMP);
  }
}
