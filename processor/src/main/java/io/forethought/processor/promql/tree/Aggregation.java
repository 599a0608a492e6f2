package io.forethought.processor.promql.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Aggregates an instant vector: {@code sum by (code) (rate(http_requests_total[5m]))}.
 *
 * @param operator such as {@code sum}
 * @param name where the operator is
 * @param grouping which labels remain; {@code by ()} if nothing is written
 * @param parameter the parameter before the vector, if the operator has one
 * @param vector what is aggregated
 * @param place where the aggregation is
 */
public record Aggregation(
    Aggregator operator,
    Place name,
    Grouping grouping,
    Optional<Expression> parameter,
    Expression vector,
    Place place)
    implements Expression {

  /**
   * The labels by which an aggregation groups.
   *
   * @param without whether these labels are removed; otherwise only these remain
   * @param labels the labels, in their order
   * @param place the clause with its word, or the operator if there is no clause
   */
  public record Grouping(boolean without, List<Name> labels, Place place) {

    /** Copies the list. */
    public Grouping {
      labels = List.copyOf(labels);
    }
  }

  @Override
  public ValueType type() {
    return ValueType.INSTANT_VECTOR;
  }

  @Override
  public List<Expression> children() {
    return Stream.concat(parameter.stream(), Stream.of(vector)).toList();
  }
}
