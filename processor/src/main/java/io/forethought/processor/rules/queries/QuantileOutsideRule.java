package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.queries.Interval;
import io.forethought.processor.queries.TypedExpression;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/** FT613: a quantile that is not between 0 and 1. */
final class QuantileOutsideRule implements QueryRule {

  private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "quantile_over_time");

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    Stream<TypedExpression> ofCalls =
        query
            .parts(Call.class)
            .filter(part -> FUNCTIONS.contains(part.node().function().name()))
            .map(part -> part.typed().children().get(0));
    Stream<TypedExpression> ofAggregations =
        query
            .parts(Aggregation.class)
            .filter(part -> part.node().operator() == Aggregator.QUANTILE)
            .map(part -> part.typed().children().get(0));
    return Stream.concat(ofCalls, ofAggregations)
        .filter(quantile -> quantile.vector().measure().isConstant())
        .filter(quantile -> !Interval.PART.contains(quantile.vector().measure().range()))
        .map(quantile -> fault(quantile, query));
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
