package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All metrics of a compilation together have no more series than allowed. */
final class ModuleTooLargeRule implements Rule {

  private static final int NAMED = 3;

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    long limit = declarations.limits().seriesPerModule();
    if (allowed(declarations) <= limit) {
      return Stream.empty();
    }
    return declarations.sets().stream()
        .max(Comparator.comparingLong(set -> sum(set.metrics())))
        .map(
            set ->
                Finding.of(
                    Code.MODULE_TOO_LARGE,
                    set.site(),
                    SeriesFix.number(sum(declarations.metrics().toList())),
                    SeriesFix.number(limit),
                    largest(declarations)))
        .stream();
  }

  /** A metric that is too large by itself, which is told at it, counts with what it may have. */
  private static long allowed(Declarations declarations) {
    long perMetric = declarations.limits().seriesPerMetric();
    return declarations
        .metrics()
        .mapToLong(metric -> Math.min(Series.of(metric), perMetric))
        .reduce(0, Series::plus);
  }

  private static long sum(List<Metric> metrics) {
    return metrics.stream().mapToLong(Series::of).reduce(0, Series::plus);
  }

  private static String largest(Declarations declarations) {
    return declarations
        .metrics()
        .sorted(Comparator.comparingLong((Metric metric) -> -Series.of(metric)))
        .limit(NAMED)
        .map(metric -> metric.name().value() + " (" + SeriesFix.number(Series.of(metric)) + ")")
        .collect(Collectors.joining(", "));
  }
}
