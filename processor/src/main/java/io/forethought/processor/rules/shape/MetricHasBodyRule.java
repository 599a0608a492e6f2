package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects bodies of methods that declare metrics. */
final class MetricHasBodyRule implements Rule {

  @Override
  public boolean checksBodies() {
    return true;
  }

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, MetricHasBodyRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    boolean broken = metric.hasBody() && declared.set().kind() == MetricSet.Kind.INTERFACE;
    return broken
        ? Stream.of(
            Finding.of(
                Code.METRIC_HAS_BODY, metric.site(), metric.method(), metric.type().annotation()))
        : Stream.empty();
  }
}
