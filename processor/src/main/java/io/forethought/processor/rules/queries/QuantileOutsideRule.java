package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.queries.Interval;
import io.forethought.processor.queries.Measure;
import io.forethought.processor.queries.TypedExpression;
import java.math.BigDecimal;
import java.util.Set;

/** FT613: a quantile that is not between 0 and 1. */
final class QuantileOutsideRule implements QueryRule {

  private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "quantile_over_time");

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Call> part : query.calls(FUNCTIONS)) {
      check(part.typed().children().get(0), query, faults);
    }
    for (CheckedQuery.Part<Aggregation> part : query.parts(Aggregation.class)) {
      if (part.node().operator() == Aggregator.QUANTILE) {
        check(part.typed().children().get(0), query, faults);
      }
    }
  }

  private static void check(TypedExpression quantile, CheckedQuery query, Faults faults) {
    Measure measure = quantile.vector().measure();
    if (measure.isConstant() && !Interval.PART.contains(measure.range())) {
      faults.add(fault(quantile, query));
    }
  }

  private static Fault fault(TypedExpression quantile, CheckedQuery query) {
    double number = quantile.vector().measure().range().low();
    String fix =
        number >= 2 && number < 100
            ? "write " + BigDecimal.valueOf(number).movePointLeft(2).stripTrailingZeros()
            : "write a number between 0 and 1";
    return Fault.of(
        Code.QUANTILE_OUTSIDE, quantile.node().place(), query.at(quantile.node().place()), fix);
  }
}
