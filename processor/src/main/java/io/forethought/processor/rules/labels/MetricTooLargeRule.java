package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Allowance;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.common.SeriesFix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rejects metrics with more series than allowed. */
final class MetricTooLargeRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Allowance allowance = new Allowance(declarations.limits());
    for (Declared declared : Declared.all(declarations)) {
      check(declared.metric(), allowance, findings);
    }
  }

  private static void check(Metric metric, Allowance allowance, Findings findings) {
    long series = Series.of(metric);
    long limit = allowance.series(metric);
    if (series > limit && isBounded(metric)) {
      findings.add(
          Code.METRIC_TOO_LARGE,
          metric.site(),
          metric.name().value(),
          product(metric) + SeriesFix.number(series),
          SeriesFix.number(limit),
          SeriesFix.of(metric, limit)
              + allowance.orBudget(metric.budget(), "on the method", series));
    }
  }

  /**
   * Whether all labels are bounded. An unbounded label, which another rule reports, has no size.
   */
  private static boolean isBounded(Metric metric) {
    return metric.labels().stream().allMatch(label -> label.bound().size() > 0);
  }

  private static String product(Metric metric) {
    List<Long> factors = new ArrayList<>();
    metric.labels().forEach(label -> factors.add(label.bound().size()));
    long samples = Series.samplesPerDataPoint(metric);
    if (samples > 1) {
      factors.add(samples);
    }
    return factors.size() < 2
        ? ""
        : factors.stream().map(SeriesFix::number).collect(Collectors.joining(" × ", "", " = "));
  }
}
