package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Rejects labels of a gauge that is read from a source. */
final class SourceWithLabelsRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.hasSource() && !metric.hasBody() && !metric.labels().isEmpty()) {
      findings.add(finding(metric, metric.labels().get(0)));
    }
  }

  private static Finding finding(Metric metric, Label label) {
    return Finding.of(
        Code.SOURCE_WITH_LABELS,
        label.site(),
        metric.exportedName(),
        metric.method(),
        label.parameter());
  }
}
