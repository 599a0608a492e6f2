package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Metric.GaugeMode;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Reports gauges whose values of several processes are added although the sum means nothing. */
final class ModeWithoutMeaningRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.type() != MetricType.GAUGE || metric.canBeAdded() || metric.mode().isEmpty()) {
      return;
    }
    Sited<GaugeMode> mode = metric.mode().get();
    if (mode.value().isSum()) {
      findings.add(
          Code.MODE_WITHOUT_MEANING,
          mode.site(),
          declared.name(),
          "GaugeMode." + (metric.isTimestamp() ? "MAX" : "LIVEMAX"));
    }
  }
}
