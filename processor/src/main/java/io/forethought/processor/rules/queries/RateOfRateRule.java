package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.queries.Nature;

/** FT610: {@code rate} and the like of what is an increase already. */
final class RateOfRateRule implements QueryRule {

  @Override
  public void check(CheckedQuery query, Faults faults) {
    for (RangeCall each : RangeCall.of(query, RangeCall.RATES)) {
      Nature nature = each.vector().measure().nature();
      if (nature.increasing() && !each.vector().sources().isEmpty()) {
        faults.add(each.fault(Code.RATE_OF_RATE, each.function(), Described.nature(nature)));
      }
    }
  }
}
