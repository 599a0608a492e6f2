package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.ArrayList;
import java.util.List;

/** Rejects objectives for each value of a label that the metric does not have. */
final class ObjectiveLabelUnknownRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      List<String> labels = new ArrayList<>();
      for (CatalogueLabel label : each.entry().labels()) {
        labels.add(label.name());
      }
      for (Sited<String> label : each.objective().by()) {
        if (!labels.contains(label.value())) {
          findings.add(finding(each, label, labels));
        }
      }
    }
  }

  private static Finding finding(Operated.OfMetric each, Sited<String> label, List<String> labels) {
    return Finding.of(
        Code.OBJECTIVE_LABEL_UNKNOWN,
        label.site(),
        each.name(),
        label.value(),
        each.metric(),
        NearestWord.to(label.value(), labels)
            .map(nearest -> "write \"" + nearest + "\"")
            .orElseGet(() -> fix(labels)));
  }

  private static String fix(List<String> labels) {
    return labels.isEmpty() ? "remove it" : "write one of " + String.join(", ", labels);
  }
}
