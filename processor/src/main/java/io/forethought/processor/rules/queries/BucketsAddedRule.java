package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.HashSet;
import java.util.Set;

/** FT639: an aggregation over the buckets of a histogram, which contain each other. */
final class BucketsAddedRule implements QueryRule {

  private static final String LE = "le";

  @Override
  public void check(CheckedQuery query, Faults faults) {
    Set<TypedExpression> ofQuantiles = new HashSet<>();
    for (QuantileCall call : QuantileCall.of(query)) {
      ofQuantiles.addAll(call.buckets().all());
    }
    for (CheckedQuery.Part<Aggregation> part : query.parts(Aggregation.class)) {
      if (combines(part.node())
          && losesBounds(part.typed())
          && !ofQuantiles.contains(part.typed())) {
        faults.add(
            Code.BUCKETS_ADDED,
            part.node().name(),
            part.node().operator().text(),
            Described.families(part.typed().vector()));
      }
    }
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
