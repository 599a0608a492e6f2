package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;

/** Reports settings of a source that have no effect. */
final class SourceSettingIdleRule implements MetricRule {

  private static final String UNKNOWN = "unknownAfterFailure";

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    if (metric.type() != MetricType.GAUGE || metric.returned().kind() == Returned.Kind.OTHER) {
      return;
    }
    SourceRules rules = metric.sourceRules();
    boolean isUnknown = rules.unknownAfterFailure().value();
    if (!metric.hasSource()) {
      checkUnused(metric, "refresh", !rules.refresh().value().isEmpty(), rules.refresh(), findings);
      checkUnused(metric, "timeout", !rules.timeout().value().isEmpty(), rules.timeout(), findings);
      checkUnused(metric, UNKNOWN, isUnknown, rules.unknownAfterFailure(), findings);
    } else if (isUnknown && rules.refresh().value().isEmpty()) {
      findings.add(
          Code.SOURCE_SETTING_IDLE,
          rules.unknownAfterFailure().site(),
          UNKNOWN,
          metric.exportedName(),
          "the value of a gauge that each scrape reads is always unknown after a failure",
          "remove it, or add refresh = \"60s\"");
    }
  }

  private static void checkUnused(
      Metric metric, String attribute, boolean isGiven, Sited<?> setting, Findings findings) {
    if (isGiven) {
      findings.add(
          Code.SOURCE_SETTING_IDLE,
          setting.site(),
          attribute,
          metric.exportedName(),
          "the program sets the value itself",
          "remove it, or return double, and give the source when you register the set");
    }
  }
}
