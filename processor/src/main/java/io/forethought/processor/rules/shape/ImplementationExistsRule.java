package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects sets for which a class with the generated name already exists. */
final class ImplementationExistsRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .filter(set -> set.implementationExists() && set.kind() == MetricSet.Kind.INTERFACE)
            .map(
                set ->
                    Finding.of(
                        Code.IMPLEMENTATION_EXISTS,
                        set.site(),
                        set.type().implementation().nested(),
                        set.type().nested())));
  }
}
