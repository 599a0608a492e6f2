package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import java.util.List;

/**
 * The faults of a query that are consequences of others: if the metric of a quantile is corrected,
 * it has the label {@code le}, too.
 */
public final class FaultCauses {

  private static final String BOUND = "le";

  private FaultCauses() {}

  /** Those of a query's faults whose fixes also fix this one. */
  public static List<Fault> of(Fault fault, List<Fault> all) {
    return fault.code() == Code.LABEL_UNKNOWN && fault.arguments().contains(BOUND)
        ? all.stream().filter(each -> each.code() == Code.QUANTILE_OF_OTHER).toList()
        : List.of();
  }
}
