package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.Nature;

/** FT606: {@code rate}, {@code irate} or {@code increase} of something that is not a counter. */
final class RateOfOtherRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, RangeCall.RATES)) {
      Nature nature = each.vector().measure().nature();
      if (isOther(nature) && !each.vector().sources().isEmpty()) {
        faults.add(
            each.fault(
                Code.RATE_OF_OTHER,
                each.function(),
                Described.metrics(each.vector()),
                Described.nature(nature),
                fix(each.function(), nature)));
      }
    }
  }

  private static boolean isOther(Nature nature) {
    return switch (nature) {
      case GAUGE, QUANTILE, CONDITION, TIMESTAMP, AVERAGE, RATIO, NUMBER -> true;
      default -> false;
    };
  }

  private static String fix(String function, Nature nature) {
    return switch (nature) {
      case GAUGE ->
          function.equals("increase")
              ? "write `delta(…)` for the difference"
              : "write `deriv(…)` for the change in a second";
      case QUANTILE, AVERAGE, RATIO -> "write `avg_over_time(…)` or `max_over_time(…)`";
      case CONDITION -> "write `changes(…)` for the number of changes";
      default -> "write `delta(…)` for the difference";
    };
  }
}
