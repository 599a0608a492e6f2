package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of a function with a range vector.
 *
 * @param call the call
 * @param range the range vector
 */
record RangeCall(Call call, TypedExpression range) {

  static final Set<String> RATES = Set.of("rate", "irate", "increase");

  /** Calls of some functions with range vectors that can have series. */
  static Stream<RangeCall> of(CheckedQuery query, Set<String> functions) {
    return query
        .parts(Call.class)
        .filter(part -> functions.contains(part.node().function().name()))
        .flatMap(
            part ->
                part.typed().children().stream()
                    .filter(child -> child.node().type() == ValueType.RANGE_VECTOR)
                    .map(child -> new RangeCall(part.node(), child)))
        .filter(each -> each.vector().series() != AtMost.NONE);
  }

  String function() {
    return call.function().name();
  }

  Vector vector() {
    return range.vector();
  }

  /** A fault at the name of the function. */
  Fault fault(Code code, String... arguments) {
    return Fault.of(code, call.name(), arguments);
  }
}
