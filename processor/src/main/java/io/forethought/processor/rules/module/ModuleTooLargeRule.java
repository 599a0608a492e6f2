package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.rules.common.Allowance;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.SeriesFix;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rejects modules that, with their libraries, have more series than allowed. */
final class ModuleTooLargeRule implements ModuleRule {

  private static final int NAMED = 3;

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    long limit = limit(module);
    if (module.series() <= limit || module.own().isEmpty()) {
      return;
    }
    List<Finding> causes = allowed(module) <= limit ? tooLarge(module) : List.of();
    CatalogueEntry largest = Collections.min(module.own(), largestFirst());
    Finding finding =
        Finding.of(
            Code.MODULE_TOO_LARGE,
            largest.site(),
            SeriesFix.number(module.series()),
            SeriesFix.number(limit),
            largest(module.all()),
            lever(largest),
            limiter(module));
    findings.add(finding.causedBy(causes));
  }

  private static Comparator<CatalogueEntry> largestFirst() {
    return Comparator.comparingLong((CatalogueEntry entry) -> -entry.series())
        .thenComparing(CatalogueEntry.ORDER);
  }

  /** An additional fix for HTTP metrics, whose labels are not written by the user. */
  private static String lever(CatalogueEntry largest) {
    return largest.set().endsWith(Instrumentation.METRICS)
        ? "lower maxViews of @InstrumentHttp, "
        : "";
  }

  private static String limiter(ModuleMetrics module) {
    return module
        .budget()
        .map(budget -> "the @Budget of the module to max = " + Allowance.literal(module.series()))
        .orElse("-Aforethought.maxSeriesPerModule");
  }

  /** The maximum number of series of the module: its budget, or else the limit. */
  private static long limit(ModuleMetrics module) {
    if (module.budget().isEmpty()) {
      return module.limits().seriesPerModule();
    }
    Budget budget = module.budget().get();
    return budget.hasMax() ? budget.max().value() : Long.MAX_VALUE;
  }

  /** The number of series once each metric of this compilation is within its limit. */
  private static long allowed(ModuleMetrics module) {
    long beyond =
        tooLargeAlone(module)
            .mapToLong(entry -> entry.series() - module.limits().seriesPerMetric())
            .reduce(0, Series::plus);
    return module.series() - beyond;
  }

  private static Stream<CatalogueEntry> tooLargeAlone(ModuleMetrics module) {
    return module.own().stream()
        .filter(entry -> entry.series() > module.limits().seriesPerMetric())
        .filter(entry -> !entry.accepts(Code.METRIC_TOO_LARGE.id()));
  }

  /** The metrics that are too large alone, as another rule reports them unless it is silenced. */
  private static List<Finding> tooLarge(ModuleMetrics module) {
    return tooLargeAlone(module)
        .map(
            entry ->
                Finding.of(
                    Code.METRIC_TOO_LARGE,
                    entry.site(),
                    entry.name().value(),
                    SeriesFix.number(entry.series()),
                    SeriesFix.number(module.limits().seriesPerMetric()),
                    ""))
        .toList();
  }

  private static String largest(List<CatalogueEntry> entries) {
    return entries.stream()
        .sorted(largestFirst())
        .limit(NAMED)
        .map(entry -> entry.name().value() + " (" + SeriesFix.number(entry.series()) + ")")
        .collect(Collectors.joining(", "));
  }
}
