package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects metrics that a set inherits from two interfaces. */
final class MetricInheritedTwiceRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.sets().stream()
            .flatMap(
                set ->
                    set.inheritedTwice().stream()
                        .map(
                            twice ->
                                Finding.of(
                                    Code.METRIC_INHERITED_TWICE,
                                    set.site(),
                                    set.type().nested(),
                                    twice.method(),
                                    twice.first().describe(),
                                    twice.second().describe()))));
  }
}
