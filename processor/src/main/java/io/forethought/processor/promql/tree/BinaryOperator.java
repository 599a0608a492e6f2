package io.forethought.processor.promql.tree;

/** A binary operator, from those that bind least to those that bind most. */
public enum BinaryOperator {
  OR("or", 1, Kind.SET),
  AND("and", 2, Kind.SET),
  UNLESS("unless", 2, Kind.SET),
  EQUAL("==", 3, Kind.COMPARISON),
  NOT_EQUAL("!=", 3, Kind.COMPARISON),
  LESS("<", 3, Kind.COMPARISON),
  LESS_OR_EQUAL("<=", 3, Kind.COMPARISON),
  GREATER(">", 3, Kind.COMPARISON),
  GREATER_OR_EQUAL(">=", 3, Kind.COMPARISON),
  /** Removes the observations above a value from native histograms. */
  TRIM_UPPER("</", 3, Kind.TRIM),
  /** Removes the observations below a value from native histograms. */
  TRIM_LOWER(">/", 3, Kind.TRIM),
  ADD("+", 4, Kind.ARITHMETIC),
  SUBTRACT("-", 4, Kind.ARITHMETIC),
  MULTIPLY("*", 5, Kind.ARITHMETIC),
  DIVIDE("/", 5, Kind.ARITHMETIC),
  MODULO("%", 5, Kind.ARITHMETIC),
  ATAN2("atan2", 5, Kind.ARITHMETIC),
  POWER("^", 6, Kind.ARITHMETIC);

  /** What a binary operator does. */
  public enum Kind {
    ARITHMETIC,
    COMPARISON,
    SET,
    TRIM
  }

  private final String text;
  private final int precedence;
  private final Kind kind;

  BinaryOperator(String text, int precedence, Kind kind) {
    this.text = text;
    this.precedence = precedence;
    this.kind = kind;
  }

  /** The operator as in queries. */
  public String text() {
    return text;
  }

  /** How strongly it binds: a larger number binds more. */
  public int precedence() {
    return precedence;
  }

  /** What it does. */
  public Kind kind() {
    return kind;
  }

  /** Whether {@code a ? b ? c} means {@code a ? (b ? c)}. */
  public boolean rightAssociative() {
    return this == POWER;
  }

  /** The comparison with its sides swapped: {@code a < b} is {@code b > a}. Others stay. */
  public BinaryOperator mirrored() {
    return switch (this) {
      case GREATER -> LESS;
      case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
      case LESS -> GREATER;
      case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
      default -> this;
    };
  }

  /** The versions that have the operator. */
  public Availability availability() {
    return switch (this) {
      case ATAN2 -> Availability.since("2.31");
      case TRIM_LOWER, TRIM_UPPER -> Availability.since("3.11");
      default -> Availability.ALWAYS;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
