package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression of a query with what it holds.
 *
 * <pre>{@code
 * Expression expression = Query.parse("sum(rate(orders_total[5m]))").expression().orElseThrow();
 * TypedExpression.of(expression, index).vector().measure().nature(); // RATE
 * }</pre>
 *
 * @param node the expression
 * @param vector what it returns: for a range vector what each of its instants holds, for a string
 *     nothing that is known
 * @param children what it consists of, in the order of the text
 */
public record TypedExpression(Expression node, Vector vector, List<TypedExpression> children) {

  /** Copies the list. */
  public TypedExpression {
    children = List.copyOf(children);
  }

  /** Finds out what an expression and its parts hold. */
  public static TypedExpression of(Expression expression, MetricIndex index) {
    List<TypedExpression> children =
        expression.children().stream().map(child -> of(child, index)).toList();
    List<Vector> vectors = children.stream().map(TypedExpression::vector).toList();
    return new TypedExpression(expression, Typing.of(expression, vectors, index), children);
  }

  /** This expression and all of its parts, each before its own parts. */
  public List<TypedExpression> all() {
    List<TypedExpression> all = new ArrayList<>();
    addTo(all);
    return all;
  }

  private void addTo(List<TypedExpression> all) {
    all.add(this);
    children.forEach(child -> child.addTo(all));
  }
}
