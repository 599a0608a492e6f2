package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.InheritedTwice;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;

/** Rejects metrics that a set inherits from two interfaces. */
final class MetricInheritedTwiceRule implements SetRule {

  @Override
  public void check(MetricSet set, Findings findings) {
    for (InheritedTwice twice : set.inheritedTwice()) {
      findings.add(
          Code.METRIC_INHERITED_TWICE,
          set.site(),
          set.type().nested(),
          twice.method(),
          twice.first().describe(),
          twice.second().describe());
    }
  }
}
