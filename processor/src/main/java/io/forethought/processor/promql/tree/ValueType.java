package io.forethought.processor.promql.tree;

/** The type of what an expression returns. */
public enum ValueType {
  /** A number. */
  SCALAR("a scalar"),
  /** A text. */
  STRING("a string"),
  /** One sample for each series. */
  INSTANT_VECTOR("an instant vector"),
  /** The samples of a time range for each series. */
  RANGE_VECTOR("a range vector");

  private final String described;

  ValueType(String described) {
    this.described = described;
  }

  /** The type with its article, as in messages. */
  @Override
  public String toString() {
    return described;
  }
}
