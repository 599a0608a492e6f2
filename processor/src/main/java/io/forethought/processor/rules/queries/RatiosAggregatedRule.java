package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Vector;
import java.util.stream.Stream;

/** FT618: {@code sum(a / b)} or {@code avg(a / b)} of counters. */
final class RatiosAggregatedRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return query
        .parts(Aggregation.class)
        .filter(
            part ->
                switch (part.node().operator()) {
                  case SUM, AVG -> true;
                  default -> false;
                })
        .filter(part -> isRatio(part.typed().children().get(0).vector()))
        .map(
            part ->
                Fault.of(
                    Code.RATIOS_AGGREGATED, part.node().name(), part.node().operator().text()));
  }

  private static boolean isRatio(Vector vector) {
    Nature nature = vector.measure().nature();
    return (nature == Nature.RATIO || nature == Nature.AVERAGE)
        && vector.series() == AtMost.MANY
        && vector.complete()
        && vector.sources().stream().noneMatch(sample -> sample.role() == Role.VALUE);
  }
}
