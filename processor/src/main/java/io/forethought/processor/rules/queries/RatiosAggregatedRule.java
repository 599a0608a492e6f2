package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Vector;

/** FT618: {@code sum(a / b)} or {@code avg(a / b)} of counters. */
final class RatiosAggregatedRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Aggregation> part : query.parts(Aggregation.class)) {
      Aggregator operator = part.node().operator();
      boolean adds = operator == Aggregator.SUM || operator == Aggregator.AVG;
      if (adds && isRatio(part.typed().children().get(0).vector())) {
        faults.add(Code.RATIOS_AGGREGATED, part.node().name(), operator.text());
      }
    }
  }

  private static boolean isRatio(Vector vector) {
    Nature nature = vector.measure().nature();
    return (nature == Nature.RATIO || nature == Nature.AVERAGE)
        && vector.series() == AtMost.MANY
        && vector.complete()
        && vector.sources().stream().noneMatch(sample -> sample.role() == Role.VALUE);
  }
}
