package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.DoubleStream;

/** The results of aggregations. */
final class Aggregates {

  private Aggregates() {}

  static List<Point> of(Aggregation aggregation, List<Point> points) throws UnhandledException {
    List<String> labels = aggregation.grouping().labels().stream().map(Name::value).toList();
    Map<SortedMap<String, String>, List<Point>> groups = new LinkedHashMap<>();
    for (Point point : points) {
      SortedMap<String, String> kept =
          aggregation.grouping().without() ? point.without(labels) : point.only(labels);
      groups.computeIfAbsent(kept, each -> new ArrayList<>()).add(point);
    }
    List<Point> result = new ArrayList<>();
    for (Map.Entry<SortedMap<String, String>, List<Point>> group : groups.entrySet()) {
      result.add(new Point(group.getKey(), value(aggregation, group.getValue())));
    }
    return result;
  }

  private static double value(Aggregation aggregation, List<Point> points)
      throws UnhandledException {
    DoubleStream values = points.stream().mapToDouble(Point::value);
    return switch (aggregation.operator()) {
      case SUM -> values.sum();
      case AVG -> values.average().orElse(Double.NaN);
      case MIN -> values.min().orElse(Double.NaN);
      case MAX -> values.max().orElse(Double.NaN);
      case COUNT -> points.size();
      case GROUP -> 1;
      default -> throw new UnhandledException(aggregation.operator().toString());
    };
  }
}
