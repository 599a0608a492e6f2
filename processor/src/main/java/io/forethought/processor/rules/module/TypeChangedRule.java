package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects a changed type of a locked metric. */
final class TypeChangedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        LockedMetric.all(module)
            .filter(metric -> metric.locked().type() != metric.now().type())
            .map(
                metric ->
                    Finding.of(
                        Code.TYPE_CHANGED,
                        metric.site(),
                        metric.name(),
                        metric.locked().type().word(),
                        metric.now().type().word())));
  }
}
