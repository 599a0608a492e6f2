package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.stream.Stream;

/** Rejects metrics that are declared outside of a metric set. */
final class MetricOutsideSetRule implements ModuleRule {

  @Override
  public Stream<Finding> findings(ModuleMetrics module) {
    return module.outside().stream()
        .map(stray -> Finding.of(Code.METRIC_OUTSIDE_SET, stray.site(), stray.annotation()));
  }
}
