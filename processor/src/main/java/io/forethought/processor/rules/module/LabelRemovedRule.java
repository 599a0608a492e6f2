package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;

/** Rejects the removal of labels from locked metrics. */
final class LabelRemovedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      for (CatalogueLabel label : metric.removedLabels()) {
        findings.add(finding(metric, label));
      }
    }
  }

  private static Finding finding(LockedMetric metric, CatalogueLabel label) {
    return Finding.of(
        Code.LABEL_REMOVED, metric.site(), metric.name(), label.name(), fix(metric, label));
  }

  private static String fix(LockedMetric metric, CatalogueLabel label) {
    List<CatalogueLabel> removed = metric.removedLabels();
    List<CatalogueLabel> added = metric.addedLabels();
    String accept = "or accept the change: -Aforethought.lock=update:…";
    return removed.size() == 1 && added.size() == 1
        ? "if \""
            + added.get(0).name()
            + "\" is its new name, keep the old one: @Label(name = \""
            + label.name()
            + "\"); "
            + accept
        : "restore the label, " + accept;
  }
}
