package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Rejects sets without metrics. */
final class SetEmptyRule implements SetRule {

  @Override
  public boolean checksBodies() {
    return true;
  }

  @Override
  public void check(MetricSet set, Findings findings) {
    boolean empty = set.complete() && set.metrics().isEmpty() && set.plainMethods().isEmpty();
    if (empty && set.kind() == MetricSet.Kind.INTERFACE) {
      findings.add(Code.SET_EMPTY, set.site(), set.type().nested());
    }
  }
}
