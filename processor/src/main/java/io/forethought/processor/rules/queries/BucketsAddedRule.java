package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** FT639: an aggregation over the buckets of a histogram, which contain each other. */
final class BucketsAddedRule implements QueryRule {

  private static final String LE = "le";

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    Set<TypedExpression> ofQuantiles =
        QuantileCall.of(query).flatMap(call -> call.buckets().all()).collect(Collectors.toSet());
    return query
        .parts(Aggregation.class)
        .filter(part -> combines(part.node()))
        .filter(part -> !ofQuantiles.contains(part.typed()))
        .filter(part -> losesBounds(part.typed()))
        .map(
            part ->
                Fault.of(
                    Code.BUCKETS_ADDED,
                    part.node().name(),
                    part.node().operator().text(),
                    Described.families(part.typed().vector())));
  }

  private static boolean combines(Aggregation aggregation) {
    return switch (aggregation.operator()) {
      case SUM, AVG, MIN, MAX, QUANTILE, STDDEV, STDVAR -> true;
      default -> false;
    };
  }

  private static boolean losesBounds(TypedExpression aggregation) {
    int last = aggregation.children().size() - 1;
    Vector vector = aggregation.children().get(last).vector();
    boolean several = vector.labels().values(LE).map(known -> known.size() > 1).orElse(false);
    return vector.measure().nature() == Nature.BUCKET_RATES
        && vector.complete()
        && vector.series() != AtMost.NONE
        && several
        && aggregation.vector().labels().presence(LE) == Presence.GONE;
  }
}
