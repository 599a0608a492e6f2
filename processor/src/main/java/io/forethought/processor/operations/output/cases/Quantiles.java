package io.forethought.processor.operations.output.cases;

import io.forethought.processor.queries.BoundText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Quantiles of histograms. */
final class Quantiles {

  private static final String BOUND = "le";

  private Quantiles() {}

  static List<Point> of(double quantile, List<Point> points) {
    Map<SortedMap<String, String>, NavigableMap<Double, Double>> histograms = new LinkedHashMap<>();
    for (Point point : points) {
      BoundText.number(point.labels().getOrDefault(BOUND, ""))
          .ifPresent(
              bound ->
                  histograms
                      .computeIfAbsent(point.without(List.of(BOUND)), each -> new TreeMap<>())
                      .merge(bound, point.value(), Double::sum));
    }
    List<Point> result = new ArrayList<>();
    histograms.forEach(
        (labels, buckets) -> result.add(new Point(labels, value(quantile, buckets))));
    return result;
  }

  /** Interpolates within the bucket, as Prometheus does. */
  private static double value(double quantile, NavigableMap<Double, Double> buckets) {
    double all = buckets.lastEntry().getValue();
    if (buckets.size() < 2 || buckets.lastKey() != Double.POSITIVE_INFINITY || all == 0) {
      return Double.NaN;
    }
    double rank = quantile * all;
    double before = 0;
    double start = Math.min(0, buckets.firstKey());
    for (Map.Entry<Double, Double> bucket : buckets.entrySet()) {
      if (bucket.getValue() >= rank) {
        return bucket.getKey() == Double.POSITIVE_INFINITY
            ? start
            : start + (bucket.getKey() - start) * (rank - before) / (bucket.getValue() - before);
      }
      before = bucket.getValue();
      start = bucket.getKey();
    }
    return Double.NaN;
  }
}
