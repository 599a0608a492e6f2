package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.Nature;
import java.util.Set;

/** FT607: {@code deriv}, {@code delta}, {@code predict_linear} and the like of a counter. */
final class DerivativeOfCounterRule implements QueryRule {

  private static final Set<String> DERIVATIVES =
      Set.of(
          "delta",
          "deriv",
          "double_exponential_smoothing",
          "holt_winters",
          "idelta",
          "predict_linear");

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, DERIVATIVES)) {
      Nature nature = each.vector().measure().nature();
      if (isCounter(nature)) {
        faults.add(
            each.fault(
                Code.DERIVATIVE_OF_COUNTER,
                each.function(),
                Described.metrics(each.vector()),
                Described.nature(nature),
                fix(each.function())));
      }
    }
  }

  private static boolean isCounter(Nature nature) {
    return nature == Nature.COUNTER || nature == Nature.BUCKETS;
  }

  private static String fix(String function) {
    return switch (function) {
      case "delta" -> "write `increase(…)`";
      case "deriv" -> "write `rate(…)`";
      case "idelta" -> "write `irate(…)` for the increase in a second";
      default -> "write `rate(…)` around the counter, and " + function + " around a subquery of it";
    };
  }
}
