package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects a changed type of a locked metric. */
final class TypeChangedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.all(module)) {
      if (metric.locked().type() != metric.now().type()) {
        findings.add(
            Code.TYPE_CHANGED,
            metric.site(),
            metric.name(),
            metric.locked().type().word(),
            metric.now().type().word());
      }
    }
  }
}
