package io.forethought.processor.checklist.evidence;

import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.queries.BoundText;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many observations of a histogram were at most each of its bounds.
 *
 * @param counts the counts by bound, in ascending order
 */
public record Observations(Map<Double, Double> counts) {

  private static final String BOUND = "le";

  /** Sorts the bounds. */
  public Observations {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** Those in a scrape, of all series together. */
  public static Observations of(CatalogueEntry metric, List<ScrapedSample> samples) {
    Map<Double, Double> counts = new TreeMap<>();
    for (ScrapedSample sample : samples) {
      if (sample.name().equals(bucket(metric))) {
        add(counts, sample.labels().getOrDefault(BOUND, ""), sample.value());
      }
    }
    return new Observations(counts);
  }

  /**
   * Those of the last day in Prometheus, of all replicas together.
   *
   * @throws UnknownException if Prometheus does not answer
   */
  public static Observations of(CatalogueEntry metric, Replicas replicas, Prometheus prometheus)
      throws UnknownException {
    Map<Double, Double> counts = new TreeMap<>();
    String query = "sum by (le) (increase(" + bucket(metric) + "{" + replicas.matcher() + "}[1d]))";
    for (Series series : prometheus.query(query)) {
      add(counts, series.label(BOUND), series.value());
    }
    return new Observations(counts);
  }

  private static void add(Map<Double, Double> counts, String bound, double value) {
    BoundText.number(bound).ifPresent(number -> counts.merge(number, value, Double::sum));
  }

  /** The name of the samples that count. */
  public static String bucket(CatalogueEntry metric) {
    return SampleNames.family(metric.type(), metric.name().value()) + "_bucket";
  }

  /** How many there are. */
  public double total() {
    return counts.getOrDefault(Double.POSITIVE_INFINITY, 0.0);
  }

  /** The lowest bound. */
  public Optional<Double> lowest() {
    return counts.keySet().stream().filter(Double::isFinite).findFirst();
  }

  /** The highest bound that is a number. */
  public Optional<Double> highest() {
    return counts.keySet().stream().filter(Double::isFinite).max(Comparator.naturalOrder());
  }

  /** The share of observations that are at most a bound. */
  public double share(double bound) {
    return counts.getOrDefault(bound, 0.0) / total();
  }
}
