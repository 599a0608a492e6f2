package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.rules.common.Allowance;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.SeriesFix;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rejects modules that, with their libraries, have more series than allowed. */
final class ModuleTooLargeRule implements ModuleRule {

  private static final int NAMED = 3;

  private static final Comparator<CatalogueEntry> LARGEST_FIRST =
      Comparator.comparingLong((CatalogueEntry entry) -> -entry.series())
          .thenComparing(CatalogueEntry.ORDER);

  @Override
  public Stream<Finding> findings(ModuleMetrics module) {
    long limit = limit(module);
    if (allowed(module) <= limit) {
      return Stream.empty();
    }
    return module.own().stream()
        .min(LARGEST_FIRST)
        .map(
            largest ->
                Finding.of(
                    Code.MODULE_TOO_LARGE,
                    largest.site(),
                    SeriesFix.number(module.series()),
                    SeriesFix.number(limit),
                    largest(module.all()),
                    lever(largest),
                    limiter(module)))
        .stream();
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
    return module
        .budget()
        .map(budget -> budget.hasMax() ? budget.max().value() : Long.MAX_VALUE)
        .orElse(module.limits().seriesPerModule());
  }

  /**
   * The total number of series. A metric that is too large, which another rule reports, counts only
   * with its limit.
   */
  private static long allowed(ModuleMetrics module) {
    long perMetric = module.limits().seriesPerMetric();
    return module.all().stream()
        .mapToLong(
            entry ->
                entry.accepts(Code.METRIC_TOO_LARGE.id())
                    ? entry.series()
                    : Math.min(entry.series(), perMetric))
        .reduce(0, Series::plus);
  }

  private static String largest(List<CatalogueEntry> entries) {
    return entries.stream()
        .sorted(LARGEST_FIRST)
        .limit(NAMED)
        .map(entry -> entry.name().value() + " (" + SeriesFix.number(entry.series()) + ")")
        .collect(Collectors.joining(", "));
  }
}
