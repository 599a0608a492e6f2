package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.MethodName;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects methods that would override one of {@code Object}. */
final class MethodOfObjectRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, MethodOfObjectRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    boolean broken =
        declared.set().kind() == MetricSet.Kind.INTERFACE
            && MethodName.isOfObject(metric.method())
            && (metric.parameters().isEmpty() || isTimedWait(metric));
    return broken
        ? Stream.of(
            Finding.of(
                Code.METHOD_OF_OBJECT, metric.site(), metric.method(), metric.name().value()))
        : Stream.empty();
  }

  /** {@code wait(long)} is the only one with a parameter that an event can have. */
  private static boolean isTimedWait(Metric metric) {
    return metric.method().equals("wait")
        && metric.parameters().size() == 1
        && metric.amounts().stream().anyMatch(amount -> amount.kind() == Amount.Kind.LONG);
  }
}
