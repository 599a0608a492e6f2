package io.forethought.processor.promql.tree;

import java.util.Locale;
import java.util.Optional;

/** An aggregation operator. */
public enum Aggregator {
  SUM,
  AVG,
  COUNT,
  MIN,
  MAX,
  GROUP,
  STDDEV,
  STDVAR,
  TOPK(ValueType.SCALAR),
  BOTTOMK(ValueType.SCALAR),
  COUNT_VALUES(ValueType.STRING),
  QUANTILE(ValueType.SCALAR),
  LIMITK(ValueType.SCALAR),
  LIMIT_RATIO(ValueType.SCALAR);

  private final Optional<ValueType> parameter;
  private final String text = name().toLowerCase(Locale.ROOT);

  Aggregator() {
    this.parameter = Optional.empty();
  }

  Aggregator(ValueType parameter) {
    this.parameter = Optional.of(parameter);
  }

  /** The type of the parameter before the vector, if the operator has one. */
  public Optional<ValueType> parameter() {
    return parameter;
  }

  /** The versions that have the operator. */
  public Availability availability() {
    return switch (this) {
      case GROUP -> Availability.since("2.20");
      case LIMITK, LIMIT_RATIO ->
          Availability.experimental("2.54", Function.EXPERIMENTAL_FUNCTIONS);
      default -> Availability.ALWAYS;
    };
  }

  /** The operator as in queries, such as {@code topk}. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
