package io.forethought.testing.series;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBucket;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everything that a scrape holds, also buckets and quantiles. */
public final class Exposed {

  private Exposed() {}

  /** Reads all samples of a registry. */
  public static NavigableMap<Sample, Double> by(PrometheusRegistry registry) {
    NavigableMap<Sample, Double> values =
        new TreeMap<>(Reading.of(registry, family -> true).values());
    for (MetricSnapshot snapshot : registry.scrape()) {
      String name = snapshot.getMetadata().getPrometheusName();
      if (snapshot instanceof HistogramSnapshot histogram) {
        histogram.getDataPoints().forEach(point -> buckets(values, name, point));
      } else if (snapshot instanceof SummarySnapshot summary) {
        summary.getDataPoints().forEach(point -> quantiles(values, name, point));
      }
    }
    return values;
  }

  private static void buckets(
      Map<Sample, Double> values, String name, HistogramSnapshot.HistogramDataPointSnapshot point) {
    double cumulative = 0;
    for (ClassicHistogramBucket bucket : point.getClassicBuckets()) {
      cumulative += bucket.getCount();
      double bound = bucket.getUpperBound();
      String text = bound == Double.POSITIVE_INFINITY ? "+Inf" : Double.toString(bound);
      values.put(new Sample(name + "_bucket", point.getLabels().add("le", text)), cumulative);
    }
  }

  private static void quantiles(
      Map<Sample, Double> values, String name, SummarySnapshot.SummaryDataPointSnapshot point) {
    for (Quantile quantile : point.getQuantiles()) {
      String text = Double.toString(quantile.getQuantile());
      values.put(new Sample(name, point.getLabels().add("quantile", text)), quantile.getValue());
    }
  }
}
