package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Requires that a sealed set permits its generated class. */
final class SetSealedRule implements SetRule {

  @Override
  public void check(MetricSet set, Findings findings) {
    if (set.kind() == MetricSet.Kind.INTERFACE && !set.permitsImplementation()) {
      findings.add(
          Code.SET_SEALED, set.site(), set.type().nested(), set.type().implementation().nested());
    }
  }
}
