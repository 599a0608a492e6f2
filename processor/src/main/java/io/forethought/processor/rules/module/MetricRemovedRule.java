package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Site;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Optional;

/** Rejects the removal of locked metrics. */
final class MetricRemovedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Removal removal : Removal.all(module)) {
      findings.add(finding(removal));
    }
  }

  private static Finding finding(Removal removal) {
    Locked locked = removal.locked();
    Optional<CatalogueEntry> successor = removal.successor();
    return Finding.of(
        Code.METRIC_REMOVED,
        successor.map(entry -> entry.name().site()).orElse(Site.LOCK_FILE),
        locked.name(),
        successor
            .map(entry -> renamed(locked, entry))
            .orElse("declare it again, or accept the change: -Aforethought.lock=update:…"));
  }

  private static String renamed(Locked locked, CatalogueEntry successor) {
    if (successor.unit() != locked.unit()) {
      return "if \""
          + successor.name().value()
          + "\" is the same metric in another unit, keep the old unit; or accept the change:"
          + " -Aforethought.lock=update:…";
    }
    return "if \""
        + successor.name().value()
        + "\" is its new name, export both names for a while: @RenamedFrom(value = \""
        + locked.name()
        + "\", until = \"…\"); or accept the change: -Aforethought.lock=update:…";
  }
}
