package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Reports settings of a source that have no effect. */
final class SourceSettingIdleRule implements Rule {

  private static final String UNKNOWN = "unknownAfterFailure";

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, SourceSettingIdleRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    SourceRules rules = metric.sourceRules();
    if (metric.type() != MetricType.GAUGE || metric.returned().kind() == Returned.Kind.OTHER) {
      return Stream.empty();
    }
    boolean isUnknown = rules.unknownAfterFailure().value();
    if (!metric.hasSource()) {
      return Stream.of(
              finding(
                  metric, "refresh", !rules.refresh().value().isEmpty(), rules.refresh().site()),
              finding(
                  metric, "timeout", !rules.timeout().value().isEmpty(), rules.timeout().site()),
              finding(metric, UNKNOWN, isUnknown, rules.unknownAfterFailure().site()))
          .flatMap(each -> each);
    }
    return isUnknown && rules.refresh().value().isEmpty()
        ? Stream.of(
            Finding.of(
                Code.SOURCE_SETTING_IDLE,
                rules.unknownAfterFailure().site(),
                UNKNOWN,
                metric.exportedName(),
                "the value of a gauge that each scrape reads is always unknown after a failure",
                "remove it, or add refresh = \"60s\""))
        : Stream.empty();
  }

  private static Stream<Finding> finding(
      Metric metric, String attribute, boolean isGiven, Site site) {
    return isGiven
        ? Stream.of(
            Finding.of(
                Code.SOURCE_SETTING_IDLE,
                site,
                attribute,
                metric.exportedName(),
                "the program sets the value itself",
                "remove it, or return double, and give the source when you register the set"))
        : Stream.empty();
  }
}
