package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Rejects bodies of methods that declare metrics. */
final class MetricHasBodyRule implements MetricRule {

  @Override
  public boolean checksBodies() {
    return true;
  }

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.hasBody() && declared.set().kind() == MetricSet.Kind.INTERFACE) {
      String annotation = metric.type().annotation();
      findings.add(Code.METRIC_HAS_BODY, metric.site(), metric.method(), annotation);
    }
  }
}
