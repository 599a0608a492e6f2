package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import java.util.stream.Stream;

/** FT610: {@code rate} and the like of what is an increase already. */
final class RateOfRateRule implements QueryRule {

  @Override
  public Stream<Fault> faults(CheckedQuery query) {
    return RangeCall.of(query, RangeCall.RATES)
        .filter(each -> each.vector().measure().nature().increasing())
        .filter(each -> !each.vector().sources().isEmpty())
        .map(
            each ->
                each.fault(
                    Code.RATE_OF_RATE,
                    each.function(),
                    Described.nature(each.vector().measure().nature())));
  }
}
