package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.States;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import io.forethought.processor.rules.common.NewState;

/** Requires exactly one state as the parameter of a state set's event. */
final class StateParameterWrongRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.states().isPresent() && NewState.isUnclear(metric)) {
      findings.add(finding(metric, metric.states().get()));
    }
  }

  private static Finding finding(Metric metric, States states) {
    String type = states.constants().type().nested();
    int count = states.parameters().size();
    return count == 0
        ? Finding.of(
            Code.STATE_PARAMETER_WRONG,
            metric.site(),
            metric.method(),
            "has no parameter of the type " + type + " for the new state",
            NewState.meant(metric)
                .map(label -> "change the type: " + type + " " + label.parameter())
                .orElse("add a parameter: " + type + " state"))
        : Finding.of(
            Code.STATE_PARAMETER_WRONG,
            metric.site(),
            metric.method(),
            "has "
                + count
                + " parameters of the type "
                + type
                + ", but only one can be the new state",
            "keep one of " + String.join(", ", states.parameters()));
  }
}
