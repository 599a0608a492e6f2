package io.forethought.processor.contract;

import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.MetricType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The buckets of a histogram, or the quantiles of a summary.
 *
 * @param declared the metric
 */
record Distribution(Declared declared) {

  /** The bounds of one series, and the first line of the series. */
  private record Bounds(int line, NavigableSet<Double> bounds) {}

  /** Returns the difference in the first series that has other buckets or quantiles. */
  Optional<Breach> breach(List<ScrapedSample> samples) {
    NavigableSet<Double> expected = expected();
    return series(samples).stream()
        .filter(each -> isDistribution() && !each.bounds().equals(expected))
        .findFirst()
        .map(
            each ->
                new Breach(
                    BreachKind.BUCKETS,
                    declared.name(),
                    "its %s are declared as %s, but exposed as %s"
                        .formatted(word(), shown(expected), shown(each.bounds())),
                    each.line()));
  }

  private Collection<Bounds> series(List<ScrapedSample> samples) {
    Map<Map<String, String>, Bounds> series = new LinkedHashMap<>();
    for (ScrapedSample sample : samples) {
      Bounds bounds =
          series.computeIfAbsent(
              declared.seriesOf(sample.name(), sample.labels()),
              absent -> new Bounds(sample.line(), new TreeSet<>()));
      String bound = sample.labels().get(declared.extraLabel(sample.name()));
      if (bound != null) {
        bounds.bounds().add(number(bound));
      }
    }
    return series.values();
  }

  private boolean isDistribution() {
    return declared.type() == MetricType.SUMMARY
        || (declared.type() == MetricType.HISTOGRAM && !declared.entry().buckets().isEmpty());
  }

  private NavigableSet<Double> expected() {
    if (declared.type() == MetricType.SUMMARY) {
      return new TreeSet<>(declared.entry().quantiles());
    }
    NavigableSet<Double> buckets = new TreeSet<>(declared.entry().buckets());
    buckets.add(Double.POSITIVE_INFINITY);
    return buckets;
  }

  private String word() {
    return declared.type() == MetricType.SUMMARY ? "quantiles" : "buckets";
  }

  private static double number(String bound) {
    try {
      return bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static String shown(NavigableSet<Double> bounds) {
    return bounds.isEmpty()
        ? "none"
        : bounds.stream()
            .map(bound -> bound.isInfinite() ? "+Inf" : bound.toString())
            .collect(Collectors.joining(", "));
  }
}
