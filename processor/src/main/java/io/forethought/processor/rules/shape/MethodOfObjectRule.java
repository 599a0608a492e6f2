package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.MethodName;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Rejects methods that would override one of {@code Object}. */
final class MethodOfObjectRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    boolean broken =
        declared.set().kind() == MetricSet.Kind.INTERFACE
            && MethodName.isOfObject(metric.method())
            && (metric.parameters().isEmpty() || isTimedWait(metric));
    if (broken) {
      findings.add(Code.METHOD_OF_OBJECT, metric.site(), metric.method(), metric.name().value());
    }
  }

  /** {@code wait(long)} is the only one with a parameter that an event can have. */
  private static boolean isTimedWait(Metric metric) {
    return metric.method().equals("wait")
        && metric.parameters().size() == 1
        && metric.amounts().stream().anyMatch(amount -> amount.kind() == Amount.Kind.LONG);
  }
}
