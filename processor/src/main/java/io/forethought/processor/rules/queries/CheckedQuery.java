package io.forethought.processor.rules.queries;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.TypedExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A query without syntax errors, with what its parts hold.
 *
 * @param text its text
 * @param expression the expression
 * @param index the metrics that it can use
 * @param timing how often Prometheus reads and evaluates
 */
public record CheckedQuery(
    String text, TypedExpression expression, MetricIndex index, Timing timing) {

  /**
   * A part of a query with its type.
   *
   * @param node the part
   * @param typed the same with what it holds
   */
  record Part<T>(T node, TypedExpression typed) {}

  /** A query that is checked against some metrics; it must not have errors. */
  public static CheckedQuery of(Query query, MetricIndex index) {
    return of(query, index, Timing.USUAL);
  }

  /** The same, for another timing than the usual one. */
  public static CheckedQuery of(Query query, MetricIndex index, Timing timing) {
    Expression expression = query.expression().orElseThrow();
    return new CheckedQuery(query.text(), TypedExpression.of(expression, index), index, timing);
  }

  /** What all rules find, in the order of the text. */
  public List<Fault> faults() {
    Faults faults = new Faults();
    for (QueryRule rule : QueryRules.ALL) {
      rule.check(this, faults);
    }
    return faults.sorted();
  }

  /** All parts of a kind. */
  <T extends Expression> List<Part<T>> parts(Class<T> kind) {
    List<Part<T>> parts = new ArrayList<>();
    for (TypedExpression typed : expression.all()) {
      if (kind.isInstance(typed.node())) {
        parts.add(new Part<>(kind.cast(typed.node()), typed));
      }
    }
    return parts;
  }

  /** All calls of some functions. */
  List<Part<Call>> calls(Set<String> functions) {
    List<Part<Call>> calls = new ArrayList<>();
    for (Part<Call> part : parts(Call.class)) {
      if (functions.contains(part.node().function().name())) {
        calls.add(part);
      }
    }
    return calls;
  }

  /** What the query has at a place. */
  String at(Place place) {
    return place.in(text);
  }
}
