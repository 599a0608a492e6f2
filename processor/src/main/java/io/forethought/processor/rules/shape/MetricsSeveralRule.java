package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Rejects methods that declare several metrics. */
final class MetricsSeveralRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    for (Sited<MetricType> type : metric.types().subList(1, metric.types().size())) {
      findings.add(
          Code.METRICS_SEVERAL,
          type.site(),
          metric.method(),
          metric.type().word(),
          type.value().word());
    }
  }
}
