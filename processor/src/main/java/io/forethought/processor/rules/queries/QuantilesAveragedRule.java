package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Role;
import io.forethought.processor.queries.Vector;
import java.util.Set;

/** FT614: an average or a sum of quantiles. */
final class QuantilesAveragedRule implements QueryRule {

  private static final String OVER_TIME = "_over_time";

  private static final Set<String> FUNCTIONS =
      Set.of("avg_over_time", "quantile_over_time", "sum_over_time");

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, FUNCTIONS)) {
      if (isQuantile(each.vector())) {
        faults.add(fault(each.call().name(), each.function(), each.vector()));
      }
    }
    for (CheckedQuery.Part<Aggregation> part : query.parts(Aggregation.class)) {
      int last = part.typed().children().size() - 1;
      Vector vector = part.typed().children().get(last).vector();
      if (averages(part.node()) && isQuantile(vector)) {
        faults.add(fault(part.node().name(), part.node().operator().text(), vector));
      }
    }
  }

  private static boolean averages(Aggregation aggregation) {
    return switch (aggregation.operator()) {
      case AVG, SUM, QUANTILE -> true;
      default -> false;
    };
  }

  private static boolean isQuantile(Vector vector) {
    return vector.measure().nature() == Nature.QUANTILE
        && vector.series() == AtMost.MANY
        && !vector.sources().isEmpty();
  }

  private static Fault fault(Place place, String function, Vector vector) {
    boolean buckets = vector.sources().stream().allMatch(each -> each.role() == Role.BUCKET);
    String fix =
        buckets
            ? "aggregate first: `histogram_quantile(…, sum by (le) (rate(…_bucket[5m])))`"
            : "write `max"
                + (function.endsWith(OVER_TIME) ? OVER_TIME : "")
                + "` for the worst one, or declare a histogram, whose buckets can be added";
    return Fault.of(Code.QUANTILES_AVERAGED, place, function, fix);
  }
}
