package io.forethought.testing.series;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DistributionDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The values of metrics at one time. A histogram and a summary have two samples for each series:
 * the number of observations and their sum.
 *
 * @param values the samples with their values
 */
public record Reading(NavigableMap<Sample, Double> values) {

  /** What was there before anything was recorded. */
  public static final Reading NOTHING = new Reading(new TreeMap<>());

  /** Copies the map. */
  public Reading {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /**
   * Reads a registry.
   *
   * @param families which metrics are read, by the names of their families
   */
  public static Reading of(PrometheusRegistry registry, Predicate<String> families) {
    NavigableMap<Sample, Double> values = new TreeMap<>();
    for (MetricSnapshot snapshot : registry.scrape()) {
      if (families.test(snapshot.getMetadata().getPrometheusName())) {
        add(values, snapshot);
      }
    }
    return new Reading(values);
  }

  /** Returns the value of a sample, or 0 if it does not exist. */
  public double value(Sample sample) {
    return values.getOrDefault(sample, 0.0);
  }

  private static void add(Map<Sample, Double> values, MetricSnapshot snapshot) {
    String name = snapshot.getMetadata().getPrometheusName();
    if (snapshot instanceof CounterSnapshot counter) {
      counter
          .getDataPoints()
          .forEach(
              point ->
                  values.put(new Sample(name + "_total", point.getLabels()), point.getValue()));
    } else if (snapshot instanceof GaugeSnapshot gauge) {
      gauge
          .getDataPoints()
          .forEach(point -> values.put(new Sample(name, point.getLabels()), point.getValue()));
    } else if (snapshot instanceof HistogramSnapshot histogram) {
      histogram.getDataPoints().forEach(point -> distribution(values, name, point));
    } else if (snapshot instanceof SummarySnapshot summary) {
      summary.getDataPoints().forEach(point -> distribution(values, name, point));
    } else if (snapshot instanceof InfoSnapshot info) {
      info.getDataPoints()
          .forEach(point -> values.put(new Sample(name + "_info", point.getLabels()), 1.0));
    } else if (snapshot instanceof StateSetSnapshot stateSet) {
      stateSet.getDataPoints().forEach(point -> states(values, name, point));
    }
  }

  private static void distribution(
      Map<Sample, Double> values, String name, DistributionDataPointSnapshot point) {
    values.put(new Sample(name + "_count", point.getLabels()), (double) point.getCount());
    values.put(new Sample(name + "_sum", point.getLabels()), point.getSum());
  }

  private static void states(
      Map<Sample, Double> values, String name, StateSetSnapshot.StateSetDataPointSnapshot point) {
    for (int i = 0; i < point.size(); i++) {
      Labels labels = point.getLabels().add(name, point.getName(i));
      values.put(new Sample(name, labels), point.isTrue(i) ? 1.0 : 0.0);
    }
  }
}
