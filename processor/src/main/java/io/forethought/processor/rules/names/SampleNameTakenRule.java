package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Collision;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects two metrics with different names that use the same sample name. */
final class SampleNameTakenRule implements Rule, ModuleRule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .flatMap(set -> judge(Collision.within(set)))
            .map(SampleNameTakenRule::finding));
  }

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(judge(Collision.among(module.own())).map(SampleNameTakenRule::finding));
  }

  private static Stream<Collision> judge(Stream<Collision> collisions) {
    return collisions.filter(collision -> !collision.isOfWholeNames());
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
