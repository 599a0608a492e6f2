package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects a changed unit of a locked metric. */
final class UnitChangedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      if (metric.locked().unit() != metric.now().unit()) {
        findings.add(
            Code.UNIT_CHANGED,
            metric.site(),
            metric.name(),
            word(metric.locked().unit()),
            word(metric.now().unit()));
      }
    }
  }

  private static String word(BaseUnit unit) {
    return unit == BaseUnit.NONE ? "no unit" : "the unit " + unit.word();
  }
}
