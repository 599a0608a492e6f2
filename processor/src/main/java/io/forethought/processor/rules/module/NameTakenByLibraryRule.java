package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Collision;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;

/** Rejects metrics that use a sample name of a library's metric. */
final class NameTakenByLibraryRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Collision collision : Collision.between(module.own(), module.libraries())) {
      findings.add(finding(collision));
    }
  }

  private static Finding finding(Collision collision) {
    CatalogueEntry own = collision.later();
    CatalogueEntry other = collision.earlier();
    return Finding.of(
        Code.NAME_TAKEN_BY_LIBRARY,
        own.name().site(),
        own.type().word(),
        own.name().value(),
        clash(collision),
        other.place());
  }

  private static String clash(Collision collision) {
    String other = collision.earlier().name().value();
    return collision.later().name().value().equals(other)
        ? "has the name of a library's metric"
        : "exposes the name \""
            + collision.name()
            + "\", which the library's metric \""
            + other
            + "\" already uses";
  }
}
