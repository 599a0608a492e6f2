package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;

/** What to write instead of an expression of the wrong type. */
final class Advice {

  private final String text;

  Advice(String text) {
    this.text = text;
  }

  /** What makes an instant vector of an expression, as a sentence after a space; or nothing. */
  String insteadOf(Expression wrong) {
    if (wrong instanceof MatrixSelector || wrong instanceof Subquery) {
      return " Write a function around it, such as `rate(" + wrong.place().in(text) + ")`.";
    }
    return wrong.type() == ValueType.SCALAR ? " Write `vector(…)` around it." : "";
  }

  /** How to get a range vector, as a sentence after a space; or nothing. */
  String range(String function, Expression wrong) {
    if (wrong instanceof VectorSelector selector && selector.modifiers().equals(Modifiers.NONE)) {
      return " Write `" + function + "(" + wrong.place().in(text) + "[5m])`.";
    }
    return wrong.type() == ValueType.INSTANT_VECTOR
        ? " Write a range such as `[5m]` after a selector, or a subquery such as `[5m:1m]`."
        : "";
  }
}
