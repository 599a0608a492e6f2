package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.source.Text;
import java.util.Optional;

/** Where a variable finds its values in Prometheus. */
public sealed interface VariableQuery {

  /** The query or the selector in it. */
  Optional<Text> expr();

  /** Whether the expression is a query whose values are read, and not a selector of series. */
  default boolean isQuery() {
    return false;
  }

  /** The label whose values are read, unless another variable chooses it. */
  default Optional<Text> fixedLabel() {
    return Optional.empty();
  }

  /** The values of a label: {@code label_values(http_requests_total{job="shop"}, method)}. */
  record LabelValues(Optional<Text> selector, Text label) implements VariableQuery {

    @Override
    public Optional<Text> expr() {
      return selector;
    }

    @Override
    public Optional<Text> fixedLabel() {
      return Optional.of(label).filter(name -> name.value().matches("[a-zA-Z_]\\w*"));
    }
  }

  /** The labels of a metric or, without one, of all: {@code label_names(http_requests_total)}. */
  record LabelNames(Optional<Text> selector) implements VariableQuery {

    @Override
    public Optional<Text> expr() {
      return selector;
    }
  }

  /** The names of metrics that match a regular expression: {@code metrics(^http_)}. */
  record MetricNames(Text regex) implements VariableQuery {

    @Override
    public Optional<Text> expr() {
      return Optional.empty();
    }
  }

  /** The series that a query returns: {@code query_result(topk(5, up))}. */
  record QueryResult(Text query) implements VariableQuery {

    @Override
    public boolean isQuery() {
      return true;
    }

    @Override
    public Optional<Text> expr() {
      return Optional.of(query);
    }
  }

  /** The series that a selector finds: the selector alone. */
  record Series(Text selector) implements VariableQuery {

    @Override
    public Optional<Text> expr() {
      return Optional.of(selector);
    }
  }

  /** Reads a query; empty if it is blank. */
  static Optional<VariableQuery> of(Text query) {
    return VariableQueryReader.read(query);
  }
}
