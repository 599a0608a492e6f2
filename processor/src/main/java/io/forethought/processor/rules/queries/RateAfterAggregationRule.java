package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.queries.Sample;
import java.util.List;
import java.util.stream.Stream;

/** FT609: {@code rate}, {@code irate} or {@code increase} of an aggregation of counters. */
final class RateAfterAggregationRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, RangeCall.RATES)) {
      if (each.vector().aggregated() && each.vector().measure().nature().cumulative()) {
        faults.add(
            each.fault(
                Code.RATE_AFTER_AGGREGATION,
                each.function(),
                Described.metrics(each.vector()),
                operator(each),
                selected(each),
                range(each, query)));
      }
    }
  }

  private static String operator(RangeCall call) {
    return call.range().all().stream()
        .flatMap(
            part ->
                part.node() instanceof Aggregation aggregation
                    ? Stream.of(aggregation.operator().text())
                    : Stream.empty())
        .findFirst()
        .orElse("sum");
  }

  private static String selected(RangeCall call) {
    List<Sample> sources = call.vector().sources();
    return sources.size() == 1 ? sources.get(0).name() : "…";
  }

  private static String range(RangeCall call, CheckedQuery query) {
    return call.range().node() instanceof Subquery subquery
        ? query.at(subquery.range().place())
        : "5m";
  }
}
