package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import java.util.Set;
import java.util.stream.Stream;

/** FT608: a counter as it is, without {@code rate} or the like. */
final class CounterRawRule implements QueryRule {

  /** Functions that need the counter as it is, or do not need its value. */
  private static final Set<String> NEED_COUNTER =
      Set.of(
          "absent",
          "absent_over_time",
          "changes",
          "count_over_time",
          "increase",
          "irate",
          "present_over_time",
          "rate",
          "resets",
          "start_timestamp",
          "timestamp");

  /** Functions for which another rule reports the counter. */
  private static final Set<String> REPORTED =
      Set.of(
          "delta",
          "deriv",
          "double_exponential_smoothing",
          "holt_winters",
          "idelta",
          "predict_linear");

  private static final Set<Aggregator> NEED_SERIES = Set.of(Aggregator.COUNT, Aggregator.GROUP);

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    boolean samples = query.expression().node().type() == ValueType.RANGE_VECTOR;
    return samples ? Stream.empty() : raw(query.expression());
  }

  private static Stream<Fault> raw(TypedExpression part) {
    if (part.node() instanceof VectorSelector selector) {
      boolean counter =
          isCounter(part) && part.vector().series() != AtMost.NONE && selector.metric().isPresent();
      return counter
          ? selector.metric().stream()
              .map(name -> Fault.of(Code.COUNTER_RAW, name.place(), name.value()))
          : Stream.empty();
    }
    return part.children().stream()
        .filter(child -> !allowed(part, child))
        .flatMap(CounterRawRule::raw);
  }

  private static boolean isCounter(TypedExpression part) {
    Nature nature = part.vector().measure().nature();
    return nature == Nature.COUNTER || nature == Nature.BUCKETS;
  }

  /** Whether the values decide which series there are. */
  private static boolean compares(TypedExpression part) {
    return part.all()
        .anyMatch(
            each ->
                each.node() instanceof Binary binary
                    && binary.operator().kind() == BinaryOperator.Kind.COMPARISON);
  }

  private static boolean allowed(TypedExpression part, TypedExpression child) {
    if (part.node() instanceof Call call) {
      String function = call.function().name();
      boolean range = child.node().type() == ValueType.RANGE_VECTOR;
      boolean needed = NEED_COUNTER.contains(function) || REPORTED.contains(function);
      return needed && (range || !compares(child));
    }
    if (part.node() instanceof Aggregation aggregation) {
      return NEED_SERIES.contains(aggregation.operator()) && !compares(child);
    }
    return part.node() instanceof Binary binary && allowed(binary, part, child);
  }

  /**
   * The difference of two counters; series that only select others; and {@code x unless x offset
   * 5m}, which selects new series.
   */
  private static boolean allowed(Binary binary, TypedExpression part, TypedExpression child) {
    boolean both = part.children().stream().allMatch(CounterRawRule::isCounter);
    return switch (binary.operator()) {
      case AND -> part.children().get(1).equals(child) && !compares(child);
      case UNLESS -> (both || part.children().get(1).equals(child)) && !compares(child);
      case SUBTRACT -> both;
      default -> false;
    };
  }
}
