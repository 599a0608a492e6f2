package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects sets without metrics. */
final class SetEmptyRule implements Rule {

  @Override
  public boolean checksBodies() {
    return true;
  }

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .filter(set -> set.kind() == MetricSet.Kind.INTERFACE)
            .filter(
                set -> set.complete() && set.metrics().isEmpty() && set.plainMethods().isEmpty())
            .map(set -> Finding.of(Code.SET_EMPTY, set.site(), set.type().nested())));
  }
}
