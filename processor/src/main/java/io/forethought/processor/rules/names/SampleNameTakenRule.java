package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Collision;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.List;

/** Rejects two metrics with different names that use the same sample name. */
final class SampleNameTakenRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (MetricSet set : declarations.sets()) {
      check(Collision.within(set), findings);
    }
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    check(Collision.among(module.own()), findings);
  }

  private static void check(List<Collision> collisions, Findings findings) {
    for (Collision collision : collisions) {
      if (!collision.isOfWholeNames()) {
        findings.add(finding(collision));
      }
    }
  }

  private static Finding finding(Collision collision) {
    CatalogueEntry later = collision.later();
    CatalogueEntry earlier = collision.earlier();
    return Finding.of(
        Code.SAMPLE_NAME_TAKEN,
        later.name().site(),
        later.type().word(),
        later.name().value(),
        collision.isOfSamples() ? "sample" : "family",
        collision.name(),
        earlier.name().value(),
        earlier.site().describe());
  }
}
