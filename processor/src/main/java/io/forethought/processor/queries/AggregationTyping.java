package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.StringLiteral;
import java.util.List;

/** What aggregations return. */
final class AggregationTyping {

  private AggregationTyping() {}

  static Vector of(Aggregation aggregation, List<Vector> parts) {
    Vector vector = parts.get(parts.size() - 1);
    return switch (aggregation.operator()) {
      case TOPK, BOTTOMK, LIMITK -> largest(aggregation, parts.get(0), vector);
      case LIMIT_RATIO -> vector;
      case COUNT_VALUES -> counted(aggregation, grouped(aggregation, vector));
      default -> {
        Vector grouped = grouped(aggregation, vector);
        yield grouped.with(measure(aggregation, parts, grouped)).aggregate();
      }
    };
  }

  private static Vector largest(Aggregation aggregation, Vector number, Vector vector) {
    Interval most = number.measure().range();
    Vector grouped = grouped(aggregation, vector);
    if (most.high() < 1) {
      return vector.nothing();
    }
    return most.high() < 2 && grouped.series() == AtMost.ONE ? vector.with(AtMost.ONE) : vector;
  }

  private static Vector grouped(Aggregation aggregation, Vector vector) {
    List<String> labels = aggregation.grouping().labels().stream().map(Name::value).toList();
    Labels kept =
        aggregation.grouping().without()
            ? vector.labels().without(labels).unnamed()
            : vector.labels().only(labels);
    return vector.with(kept);
  }

  private static Vector counted(Aggregation aggregation, Vector grouped) {
    AtMost series = grouped.series() == AtMost.NONE ? AtMost.NONE : AtMost.MANY;
    Expression label = aggregation.parameter().orElseThrow();
    Labels labels =
        label instanceof StringLiteral text
            ? grouped.labels().with(text.value(), LabelFact.ANY_VALUE)
            : grouped.labels().with(Labels.Further.ANY);
    return grouped.with(labels).with(series).with(Measure.NUMBER).aggregate();
  }

  private static Measure measure(Aggregation aggregation, List<Vector> parts, Vector vector) {
    Measure measure = vector.measure();
    return switch (aggregation.operator()) {
      case SUM -> summed(measure);
      case AVG -> averaged(measure);
      case MIN, MAX -> measure;
      case COUNT -> Measure.NUMBER;
      case GROUP -> Measure.TRUE;
      case QUANTILE ->
          averaged(measure).with(RangeFunctions.quantile(parts.get(0), measure.range()));
      case STDDEV -> RangeFunctions.spread(measure);
      case STDVAR ->
          RangeFunctions.spread(measure).in(measure.unit().map(unit -> unit.times(unit)));
      default -> Measure.UNKNOWN;
    };
  }

  private static Measure summed(Measure measure) {
    Nature sum =
        switch (measure.nature()) {
          case QUANTILE, AVERAGE, RATIO, TIMESTAMP -> Nature.UNKNOWN;
          case CONDITION -> Nature.NUMBER;
          case CONSTANT -> Nature.UNKNOWN;
          default -> measure.nature();
        };
    return measure.with(sum).with(measure.range().summed());
  }

  private static Measure averaged(Measure measure) {
    Nature average =
        switch (measure.nature()) {
          case QUANTILE, AVERAGE, CONDITION -> Nature.UNKNOWN;
          default -> measure.nature();
        };
    return measure.with(average).fractional();
  }
}
