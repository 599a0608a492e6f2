package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects new labels on locked metrics. */
final class LabelAddedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      for (CatalogueLabel label : metric.addedLabels()) {
        findings.add(Code.LABEL_ADDED, metric.site(), metric.name(), label.name());
      }
    }
  }
}
