package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Steps;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Comparator;
import java.util.Optional;

/** Rejects thresholds of objectives that are not a bound of a bucket of the histogram. */
final class ThresholdWithoutBucketRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Optional<Sited<Double>> threshold = each.objective().threshold();
      boolean missing =
          each.entry().type() == MetricType.HISTOGRAM
              && threshold.isPresent()
              && !each.entry().buckets().contains(threshold.get().value());
      if (missing) {
        findings.add(finding(each, threshold.get()));
      }
    }
  }

  private static Finding finding(Operated.OfMetric each, Sited<Double> threshold) {
    return Finding.of(
        Code.THRESHOLD_WITHOUT_BUCKET,
        threshold.site(),
        Steps.number(threshold.value()),
        each.name(),
        each.metric(),
        fix(each.entry(), threshold.value()));
  }

  private static String fix(CatalogueEntry histogram, double threshold) {
    if (!Double.isFinite(threshold)) {
      return "write a bound of a bucket";
    }
    String number = Steps.number(threshold);
    if (histogram.isNative()) {
      return "a native histogram has no such bounds: write kind = HistogramKind.BOTH, with "
          + number
          + " in buckets";
    }
    String added = "add " + number + " to the buckets";
    return histogram.buckets().stream()
        .min(Comparator.comparingDouble(bound -> Math.abs(bound - threshold)))
        .map(nearest -> "write threshold = " + Steps.number(nearest) + ", or " + added)
        .orElse(added);
  }
}
