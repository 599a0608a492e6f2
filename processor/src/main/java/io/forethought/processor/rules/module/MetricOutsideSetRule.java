package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Stray;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects metrics that are declared outside of a metric set. */
final class MetricOutsideSetRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Stray stray : module.outside()) {
      findings.add(Code.METRIC_OUTSIDE_SET, stray.site(), stray.annotation(), stray.expected());
    }
  }
}
