package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects new labels on locked metrics. */
final class LabelAddedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        LockedMetric.comparable(module)
            .flatMap(
                metric ->
                    metric
                        .addedLabels()
                        .map(
                            label ->
                                Finding.of(
                                    Code.LABEL_ADDED,
                                    metric.site(),
                                    metric.name(),
                                    label.name()))));
  }
}
