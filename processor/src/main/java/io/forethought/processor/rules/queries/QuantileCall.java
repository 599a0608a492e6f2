package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A call of {@code histogram_quantile}.
 *
 * @param call the call
 * @param buckets its second argument
 */
record QuantileCall(Call call, TypedExpression buckets) {

  /** All calls with buckets of known metrics. */
  static List<QuantileCall> of(CheckedQuery query) {
    List<QuantileCall> calls = new ArrayList<>();
    for (CheckedQuery.Part<Call> part : query.calls(Set.of("histogram_quantile"))) {
      QuantileCall call = new QuantileCall(part.node(), part.typed().children().get(1));
      Vector vector = call.vector();
      if (vector.complete() && !vector.sources().isEmpty() && vector.series() != AtMost.NONE) {
        calls.add(call);
      }
    }
    return calls;
  }

  Vector vector() {
    return buckets.vector();
  }

  /** Whether the second argument is buckets, or their rates. */
  boolean ofBuckets() {
    Nature nature = vector().measure().nature();
    return nature == Nature.BUCKETS || nature == Nature.BUCKET_RATES;
  }
}
