package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A call of a function with a range vector.
 *
 * @param call the call
 * @param range the range vector
 */
record RangeCall(Call call, TypedExpression range) {

  static final Set<String> RATES = Set.of("rate", "irate", "increase");

  /** Calls of some functions with range vectors that can have series. */
  static List<RangeCall> of(CheckedQuery query, Set<String> functions) {
    List<RangeCall> calls = new ArrayList<>();
    for (CheckedQuery.Part<Call> part : query.calls(functions)) {
      for (TypedExpression child : part.typed().children()) {
        boolean range = child.node().type() == ValueType.RANGE_VECTOR;
        if (range && child.vector().series() != AtMost.NONE) {
          calls.add(new RangeCall(part.node(), child));
        }
      }
    }
    return calls;
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
