package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.BinaryOperator;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.TypedExpression;
import java.util.Optional;
import java.util.Set;

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
  public void check(CheckedQuery query, Faults faults) {
    if (query.expression().node().type() != ValueType.RANGE_VECTOR) {
      check(query.expression(), faults);
    }
  }

  private static void check(TypedExpression part, Faults faults) {
    if (part.node() instanceof VectorSelector selector) {
      Optional<Name> name = selector.metric();
      if (isCounter(part) && part.vector().series() != AtMost.NONE && name.isPresent()) {
        faults.add(Code.COUNTER_RAW, name.get().place(), name.get().value());
      }
      return;
    }
    for (TypedExpression child : part.children()) {
      if (!allowed(part, child)) {
        check(child, faults);
      }
    }
  }

  private static boolean isCounter(TypedExpression part) {
    Nature nature = part.vector().measure().nature();
    return nature == Nature.COUNTER || nature == Nature.BUCKETS;
  }

  /** Whether the values decide which series there are. */
  private static boolean compares(TypedExpression part) {
    for (TypedExpression each : part.all()) {
      if (each.node() instanceof Binary binary
          && binary.operator().kind() == BinaryOperator.Kind.COMPARISON) {
        return true;
      }
    }
    return false;
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
    boolean both = isCounter(part.children().get(0)) && isCounter(part.children().get(1));
    return switch (binary.operator()) {
      case AND -> part.children().get(1).equals(child) && !compares(child);
      case UNLESS -> (both || part.children().get(1).equals(child)) && !compares(child);
      case SUBTRACT -> both;
      default -> false;
    };
  }
}
