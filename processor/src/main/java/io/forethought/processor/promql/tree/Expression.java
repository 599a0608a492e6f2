package io.forethought.processor.promql.tree;

import java.util.List;

/** A part of a query that returns a value. {@code Printer} prints it as canonical text. */
public sealed interface Expression
    permits Aggregation,
        Binary,
        Call,
        MatrixSelector,
        NumberLiteral,
        Parenthesized,
        StringLiteral,
        Subquery,
        Unary,
        VectorSelector {

  /** Where it is in the text. */
  Place place();

  /** The type of what it returns. */
  ValueType type();

  /** The expressions that it consists of, in the order of the text. */
  List<Expression> children();
}
