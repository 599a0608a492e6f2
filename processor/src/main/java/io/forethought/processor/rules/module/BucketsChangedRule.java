package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.List;
import java.util.stream.Collectors;

/** Rejects changes to the buckets of locked histograms and the quantiles of locked summaries. */
final class BucketsChangedRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (LockedMetric metric : LockedMetric.comparable(module)) {
      if (!metric.locked().steps().equals(metric.now().steps())) {
        findings.add(
            Code.BUCKETS_CHANGED,
            metric.site(),
            metric.now().type() == MetricType.HISTOGRAM ? "buckets" : "quantiles",
            metric.name(),
            list(metric.locked().steps()),
            list(metric.now().steps()));
      }
    }
  }

  private static String list(List<Double> steps) {
    return steps.isEmpty()
        ? "none"
        : steps.stream().map(Steps::number).collect(Collectors.joining(", "));
  }
}
