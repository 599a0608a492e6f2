package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.NumberLiteral;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.Subquery;
import io.forethought.processor.promql.tree.Unary;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.List;
import java.util.stream.Stream;

/** What an expression holds, from what its parts hold. */
final class Typing {

  private Typing() {}

  static Vector of(Expression expression, List<Vector> parts, MetricIndex index) {
    if (expression instanceof VectorSelector selector) {
      return Selection.of(selector, index);
    }
    if (expression instanceof NumberLiteral number) {
      return Vector.scalar(Measure.constant(number.value()));
    }
    if (expression instanceof StringLiteral) {
      return Vector.scalar(Measure.UNKNOWN);
    }
    if (expression instanceof Call call) {
      return of(call, parts);
    }
    if (expression instanceof Aggregation aggregation) {
      return AggregationTyping.of(aggregation, parts);
    }
    if (expression instanceof Binary binary) {
      return BinaryTyping.of(binary, parts.get(0), parts.get(1));
    }
    if (expression instanceof Unary unary && unary.minus()) {
      return negated(parts.get(0));
    }
    Vector same = parts.get(0); // in parentheses, with a plus, or a range of time
    return expression instanceof Subquery ? atSeveralTimes(same) : same;
  }

  /** At each time, one series can be another one. */
  private static Vector atSeveralTimes(Vector vector) {
    return vector.series() == AtMost.ONE ? vector.with(AtMost.MANY) : vector;
  }

  private static Vector negated(Vector vector) {
    Measure measure = vector.measure();
    Nature nature = measure.isConstant() ? Nature.CONSTANT : Nature.UNKNOWN;
    return vector.computed(measure.with(measure.range().negated()).with(nature));
  }

  private static Vector of(Call call, List<Vector> arguments) {
    return Stream.<FunctionTyping>of(
            RangeFunctions::of,
            ValueFunctions::of,
            HistogramFunctions::of,
            LabelFunctions::of,
            NumberFunctions::of)
        .flatMap(functions -> functions.of(call, arguments).stream())
        .findFirst()
        .orElse(call.type() == ValueType.SCALAR ? Vector.scalar(Measure.UNKNOWN) : Vector.UNKNOWN);
  }
}
