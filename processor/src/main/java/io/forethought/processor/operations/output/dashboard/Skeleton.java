package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a query computes, whatever the range and whatever it adds up. The query of a panel and the
 * left side of an alert with the same skeleton have values that can be compared.
 */
final class Skeleton {

  private static final Set<String> COMBINING = Set.of("sum", "avg", "max", "min");
  private static final Set<String> TARGETS = Set.of("job", "instance");
  private static final Set<String> ALTERNATIVE = Set.of("or", "and", "unless");

  private Skeleton() {}

  /** The tree of a query of a panel. */
  static Optional<Expression> parsed(String expr) {
    return Query.parse(expr.replace("$__rate_interval", "5m")).expression();
  }

  /** The skeleton of an expression. */
  static String of(Expression expression) {
    if (expression instanceof Parenthesized parenthesized) {
      return of(parenthesized.expression());
    }
    if (expression instanceof Aggregation aggregation) {
      String operator = aggregation.operator().text();
      String vector = of(aggregation.vector());
      return COMBINING.contains(operator) || operator.equals("topk")
          ? vector
          : operator + "(" + vector + ")";
    }
    if (expression instanceof Binary binary) {
      String operator = binary.operator().text();
      return ALTERNATIVE.contains(operator)
          ? of(binary.left())
          : of(binary.left()) + " " + operator + " " + of(binary.right());
    }
    if (expression instanceof Call call) {
      return call.arguments().stream()
          .map(Skeleton::of)
          .collect(Collectors.joining(", ", call.function().name() + "(", ")"));
    }
    return ofLeaf(expression);
  }

  private static String ofLeaf(Expression expression) {
    if (expression instanceof MatrixSelector matrix) {
      return of(matrix.selector());
    }
    if (expression instanceof VectorSelector selector) {
      return selector.matchers().stream()
          .filter(matcher -> !TARGETS.contains(matcher.name().value()))
          .map(Skeleton::of)
          .sorted()
          .collect(Collectors.joining(",", name(selector) + "{", "}"));
    }
    return expression instanceof NumberLiteral number
        ? JsonObject.number(number.value())
        : expression.getClass().getSimpleName();
  }

  private static String of(Matcher matcher) {
    return matcher.name().value() + matcher.kind() + matcher.value().value();
  }

  private static String name(VectorSelector selector) {
    return selector.name().map(each -> each.value()).orElse("");
  }

  /** The names of the metrics in an expression. */
  static List<String> metrics(Expression expression) {
    return expression instanceof VectorSelector selector
        ? selector.metric().stream().map(each -> each.value()).toList()
        : expression.children().stream()
            .flatMap(each -> metrics(each).stream())
            .distinct()
            .toList();
  }

  /** Whether a query has the values of a metric as they are. */
  static boolean isPlain(Expression expression) {
    return !of(expression).contains("(");
  }
}
