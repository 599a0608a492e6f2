package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Rejects sets for which a class with the generated name already exists. */
final class ImplementationExistsRule implements SetRule {

  @Override
  public void check(MetricSet set, Findings findings) {
    if (set.implementationExists() && set.kind() == MetricSet.Kind.INTERFACE) {
      findings.add(
          Code.IMPLEMENTATION_EXISTS,
          set.site(),
          set.type().implementation().nested(),
          set.type().nested());
    }
  }
}
