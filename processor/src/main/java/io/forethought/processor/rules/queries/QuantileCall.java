package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.stream.Stream;

/**
 * A call of {@code histogram_quantile}.
 *
 * @param call the call
 * @param buckets its second argument
 */
record QuantileCall(Call call, TypedExpression buckets) {

  /** All calls with buckets of known metrics. */
  static Stream<QuantileCall> of(CheckedQuery query) {
    return query
        .parts(Call.class)
        .filter(part -> part.node().function().name().equals("histogram_quantile"))
        .map(part -> new QuantileCall(part.node(), part.typed().children().get(1)))
        .filter(each -> each.vector().complete() && !each.vector().sources().isEmpty())
        .filter(each -> each.vector().series() != AtMost.NONE);
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
