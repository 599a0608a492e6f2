package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Requires that metric sets are interfaces. */
final class SetNotInterfaceRule implements SetRule {

  @Override
  public void check(MetricSet set, Findings findings) {
    if (set.kind() != MetricSet.Kind.INTERFACE) {
      findings.add(Code.SET_NOT_INTERFACE, set.site(), set.type().nested(), set.kind().word());
    }
  }
}
