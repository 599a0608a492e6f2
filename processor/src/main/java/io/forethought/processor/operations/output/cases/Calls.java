package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** The results of functions. */
final class Calls {

  private final Call call;
  private final Steady state;

  private Calls(Call call, Steady state) {
    this.call = call;
    this.state = state;
  }

  static List<Point> of(Call call, Steady state) throws UnhandledException {
    return new Calls(call, state).points();
  }

  private List<Point> points() throws UnhandledException {
    return switch (call.function().name()) {
      case "rate", "irate", "deriv" -> grown(1);
      case "increase", "delta" -> grown(seconds(argument(0)));
      case "avg_over_time", "min_over_time", "max_over_time", "last_over_time" ->
          mapped(state.range(argument(0)), value -> value);
      case "sum_over_time" -> {
        double count = seconds(argument(0)) / Steady.INTERVAL;
        yield mapped(state.range(argument(0)), value -> value * count);
      }
      case "present_over_time" -> mapped(state.range(argument(0)), value -> 1);
      case "absent" -> absent(state.points(argument(0)));
      case "absent_over_time" -> absent(state.range(argument(0)));
      case "abs" -> mapped(state.points(argument(0)), Math::abs);
      case "vector" -> state.points(argument(0));
      case "scalar" -> {
        List<Point> points = state.points(argument(0));
        yield Steady.scalar(points.size() == 1 ? points.get(0).value() : Double.NaN);
      }
      case "clamp_min", "clamp_max" -> clamped();
      case "histogram_quantile" ->
          Quantiles.of(state.points(argument(0)).get(0).value(), state.points(argument(1)));
      default -> throw new UnhandledException(call.function().name());
    };
  }

  private Expression argument(int at) {
    return call.arguments().get(at);
  }

  private static List<Point> mapped(List<Point> points, DoubleUnaryOperator value) {
    return points.stream().map(each -> each.unnamed(value.applyAsDouble(each.value()))).toList();
  }

  private List<Point> clamped() throws UnhandledException {
    double bound = state.points(argument(1)).get(0).value();
    boolean min = call.function().name().equals("clamp_min");
    return mapped(
        state.points(argument(0)), value -> min ? Math.max(value, bound) : Math.min(value, bound));
  }

  /** By how much series grow within some seconds. */
  private List<Point> grown(double seconds) throws UnhandledException {
    if (!(argument(0) instanceof MatrixSelector matrix)) {
      throw new UnhandledException("a subquery");
    }
    List<Point> points = new ArrayList<>();
    for (Line line : state.lines(matrix.selector())) {
      points.add(new Point(line.labels(), 0).unnamed(line.perSecond() * seconds));
    }
    return points;
  }

  static double seconds(Expression range) throws UnhandledException {
    if (range instanceof MatrixSelector matrix) {
      return matrix.range().seconds().orElseThrow(() -> new UnhandledException("a range"));
    } else if (range instanceof Subquery subquery) {
      return subquery.range().seconds().orElseThrow(() -> new UnhandledException("a range"));
    }
    throw new UnhandledException("a range");
  }

  private List<Point> absent(List<Point> points) {
    if (!points.isEmpty()) {
      return List.of();
    }
    Expression argument =
        argument(0) instanceof MatrixSelector matrix ? matrix.selector() : argument(0);
    SortedMap<String, String> labels = new TreeMap<>();
    if (argument instanceof VectorSelector selector) {
      for (Matcher matcher : selector.matchers()) {
        if (matcher.kind() == Matcher.Kind.EQUAL
            && !matcher.name().value().equals(Name.OF_METRIC)) {
          labels.put(matcher.name().value(), matcher.value().value());
        }
      }
    }
    return List.of(new Point(labels, 1));
  }
}
