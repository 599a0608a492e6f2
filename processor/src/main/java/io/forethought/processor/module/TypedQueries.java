package io.forethought.processor.module;

import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.rules.queries.Timing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queries with what their parts hold. Each text is typed once, however many rules read it. */
final class TypedQueries {

  private final ParsedQueries queries = new ParsedQueries();
  private final Map<String, TypedExpression> typed = new HashMap<>();
  private final MetricIndex index;

  /**
   * For some metrics.
   *
   * @param declared the metrics
   * @param files files whose rules record further ones
   */
  TypedQueries(MetricIndex declared, List<OperationsFile> files) {
    this.index = RecordedMetrics.addedTo(declared, files, queries);
  }

  /** The query that a text contains, or what is wrong with it. */
  Query query(String text) {
    return queries.query(text);
  }

  /** The query that a text contains, with what its parts hold; empty if it has errors. */
  Optional<TypedExpression> typed(String text) {
    return query(text)
        .expression()
        .map(
            expression ->
                typed.computeIfAbsent(text, each -> TypedExpression.of(expression, index)));
  }

  /** The same as rules judge it. */
  Optional<CheckedQuery> checked(String text, Timing timing) {
    return typed(text).map(expression -> new CheckedQuery(text, expression, index, timing));
  }
}
