package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.Parenthesized;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.Unary;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What expressions return when series have been constant or have grown evenly for longer than any
 * range. This is much less than PromQL, and enough for most alerts.
 *
 * @param lines the series
 * @param recordings the recording rules whose results the expressions can read
 */
record Steady(List<Line> lines, List<RecordedRule> recordings) {

  /** The seconds between two recorded samples. */
  static final double INTERVAL = 60;

  /** The series that an expression returns; a scalar is one without labels. */
  List<Point> points(Expression expression) throws UnhandledException {
    if (expression instanceof NumberLiteral number) {
      return scalar(number.value());
    } else if (expression instanceof Parenthesized inner) {
      return points(inner.children().get(0));
    } else if (expression instanceof Unary unary) {
      double sign = unary.minus() ? -1 : 1;
      return points(unary.expression()).stream()
          .map(point -> point.unnamed(sign * point.value()))
          .toList();
    } else if (expression instanceof VectorSelector selector) {
      return selected(selector);
    } else if (expression instanceof Aggregation aggregation) {
      return Aggregates.of(aggregation, points(aggregation.vector()));
    } else if (expression instanceof Binary binary) {
      return Operators.of(binary, points(binary.left()), points(binary.right()));
    } else if (expression instanceof Call call) {
      return Calls.of(call, this);
    }
    throw new UnhandledException("a subquery");
  }

  static List<Point> scalar(double value) {
    return List.of(new Point(new TreeMap<>(), value));
  }

  static boolean isScalar(Expression expression) {
    return expression.type() == ValueType.SCALAR;
  }

  private List<Point> selected(VectorSelector selector) throws UnhandledException {
    List<Point> points = new ArrayList<>(recorded(selector));
    for (Line line : lines(selector)) {
      if (line.perSecond() != 0) {
        throw new DoubtfulException("a counter without rate");
      }
      points.add(new Point(line.labels(), line.first()));
    }
    return points;
  }

  /** The series of metrics, and not of rules, that a selector selects. */
  List<Line> lines(VectorSelector selector) throws UnhandledException {
    if (!selector.modifiers().equals(Modifiers.NONE)) {
      throw new UnhandledException("offset or @");
    }
    return lines.stream().filter(line -> selects(selector, line.labels())).toList();
  }

  private static boolean selects(VectorSelector selector, SortedMap<String, String> labels) {
    boolean named =
        selector.name().isEmpty()
            || selector.name().get().value().equals(labels.get(Name.OF_METRIC));
    return named && selector.matchers().stream().allMatch(each -> matches(each, labels));
  }

  private static boolean matches(Matcher matcher, SortedMap<String, String> labels) {
    return matcher.matches(labels.getOrDefault(matcher.name().value(), ""));
  }

  /** What the recording rules write that a selector selects. */
  private List<Point> recorded(VectorSelector selector) throws UnhandledException {
    List<Point> points = new ArrayList<>();
    for (RecordedRule recorded : recordings) {
      String name = recorded.rule().name();
      if (selector.metric().filter(metric -> metric.value().equals(name)).isPresent()) {
        for (Point point : points(recorded.expression())) {
          SortedMap<String, String> labels = new TreeMap<>(point.labels());
          labels.put(Name.OF_METRIC, name);
          labels.putAll(recorded.rule().labels());
          if (selects(selector, labels)) {
            points.add(new Point(labels, point.value()));
          }
        }
      }
    }
    return points;
  }

  /** The constant values of a range vector. */
  List<Point> range(Expression range) throws UnhandledException {
    if (range instanceof MatrixSelector matrix) {
      return selected(matrix.selector());
    } else if (range instanceof Subquery subquery) {
      return points(subquery.expression());
    }
    throw new UnhandledException("a range");
  }
}
