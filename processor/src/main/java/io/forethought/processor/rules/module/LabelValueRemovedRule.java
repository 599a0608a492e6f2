package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.ArrayList;
import java.util.List;

/** Rejects the removal of values from locked labels. */
final class LabelValueRemovedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      for (LockedMetric.Pair pair : metric.closedLabels()) {
        check(metric, pair, findings);
      }
    }
  }

  private static void check(LockedMetric metric, LockedMetric.Pair pair, Findings findings) {
    List<String> removed = without(pair.locked().values(), pair.now().values());
    List<String> added = without(pair.now().values(), pair.locked().values());
    String fix = fix(removed, added);
    for (String value : removed) {
      findings.add(
          Code.LABEL_VALUE_REMOVED, metric.site(), pair.now().name(), metric.name(), value, fix);
    }
  }

  private static List<String> without(List<String> values, List<String> others) {
    List<String> rest = new ArrayList<>(values);
    rest.removeAll(others);
    return rest;
  }

  private static String fix(List<String> removed, List<String> added) {
    String accept = "or accept the change: -Aforethought.lock=update:…";
    return removed.size() == 1 && added.size() == 1
        ? "if \""
            + added.get(0)
            + "\" is its new name, keep the old value: @LabelValue(\""
            + removed.get(0)
            + "\") on the constant, or \""
            + removed.get(0)
            + "\" in the list; "
            + accept
        : "restore the value, " + accept;
  }
}
