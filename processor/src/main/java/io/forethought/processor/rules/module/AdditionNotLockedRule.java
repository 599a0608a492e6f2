package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Set;

/** Reports metrics and label values that are not in the lock file. */
final class AdditionNotLockedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    if (module.lock().isPresent()) {
      checkMetrics(module, module.lock().get(), findings);
    }
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      checkValues(metric, findings);
    }
  }

  private static void checkMetrics(ModuleMetrics module, Lock lock, Findings findings) {
    Set<String> known = Removal.names(lock);
    Set<CatalogueEntry> successors = Removal.successors(module);
    for (CatalogueEntry entry : module.exported()) {
      String name = entry.name().value();
      if (!known.contains(name) && !successors.contains(entry)) {
        String what = "The " + entry.type().word() + " \"" + name + "\"";
        findings.add(Code.ADDITION_NOT_LOCKED, entry.site(), what);
      }
    }
  }

  private static void checkValues(LockedMetric metric, Findings findings) {
    for (LockedMetric.Pair pair : metric.closedLabels()) {
      for (String value : pair.now().values()) {
        if (!pair.locked().values().contains(value)) {
          String what = "The value \"" + value + "\" of \"" + pair.now().name() + "\"";
          findings.add(
              Code.ADDITION_NOT_LOCKED, metric.site(), what + " of \"" + metric.name() + "\"");
        }
      }
    }
  }
}
