package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An alert as panels show it: as a threshold, and as a link to its runbook.
 *
 * @param name its name
 * @param runbook the address of its runbook; empty if it has none
 * @param metrics the metrics in its expression
 * @param query the skeleton of what it compares with a number; empty if it does something else
 * @param threshold the number
 */
record Alarm(
    String name,
    String runbook,
    List<String> metrics,
    String query,
    Optional<Threshold> threshold) {

  private static final Set<String> ABOVE = Set.of(">", ">=");
  private static final Set<String> BELOW = Set.of("<", "<=");
  private static final double JUST_ABOVE = 1e-6;

  /** Copies the list. */
  Alarm {
    metrics = List.copyOf(metrics);
  }

  /** An alert; empty if its expression cannot be read. */
  static Optional<Alarm> of(Alerting rule) {
    return Query.parse(rule.expr()).expression().map(expression -> of(rule, expression));
  }

  private static Alarm of(Alerting rule, Expression expression) {
    String runbook = rule.annotations().getOrDefault("runbook_url", "");
    List<String> metrics = Skeleton.metrics(expression);
    if (withoutConditions(expression) instanceof Binary comparison
        && comparison.right() instanceof NumberLiteral number) {
      String color =
          "critical".equals(rule.labels().get("severity")) ? Threshold.RED : Threshold.ORANGE;
      return new Alarm(
          rule.name(),
          runbook,
          metrics,
          Skeleton.of(comparison.left()),
          threshold(comparison, number.value(), color));
    }
    return new Alarm(rule.name(), runbook, metrics, "", Optional.empty());
  }

  /** Without parentheses and without {@code and …}. */
  private static Expression withoutConditions(Expression expression) {
    if (expression instanceof Parenthesized parenthesized) {
      return withoutConditions(parenthesized.expression());
    }
    return expression instanceof Binary binary && binary.operator().text().equals("and")
        ? withoutConditions(binary.left())
        : expression;
  }

  /** Grafana colors values from a threshold on, so {@code > 0} must not color 0. */
  private static Optional<Threshold> threshold(Binary comparison, double number, String color) {
    String operator = comparison.operator().text();
    if (BELOW.contains(operator)) {
      return Optional.of(new Threshold(number, color, true));
    }
    if (!ABOVE.contains(operator)) {
      return Optional.empty();
    }
    boolean zero = operator.equals(">") && number == 0;
    double first = zero ? (Skeleton.isPlain(comparison.left()) ? 1 : JUST_ABOVE) : number;
    return Optional.of(new Threshold(first, color, false));
  }
}
