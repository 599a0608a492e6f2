package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;
import java.util.stream.Stream;

/** Rejects the removal of values from locked labels. */
final class LabelValueRemovedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        LockedMetric.comparable(module)
            .flatMap(metric -> metric.closedLabels().flatMap(pair -> findings(metric, pair))));
  }

  private static Stream<Finding> findings(LockedMetric metric, LockedMetric.Pair pair) {
    List<String> removed = without(pair.locked().values(), pair.now().values());
    List<String> added = without(pair.now().values(), pair.locked().values());
    String fix = fix(removed, added);
    return removed.stream()
        .map(
            value ->
                Finding.of(
                    Code.LABEL_VALUE_REMOVED,
                    metric.site(),
                    pair.now().name(),
                    metric.name(),
                    value,
                    fix));
  }

  private static List<String> without(List<String> values, List<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
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
