package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Requires that a sealed set permits its generated class. */
final class SetSealedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .filter(set -> set.kind() == MetricSet.Kind.INTERFACE && !set.permitsImplementation())
            .map(
                set ->
                    Finding.of(
                        Code.SET_SEALED,
                        set.site(),
                        set.type().nested(),
                        set.type().implementation().nested())));
  }
}
