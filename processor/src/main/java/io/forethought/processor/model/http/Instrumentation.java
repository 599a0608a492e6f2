package io.forethought.processor.model.http;

import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A web application whose requests are recorded.
 *
 * @param type the annotated class; a package is treated like a class of that name
 * @param profile the names and labels
 * @param namespace the prefix of every name, or empty
 * @param path the path of the metrics endpoint; empty for none
 * @param latencyBuckets the buckets of durations
 * @param sizeBuckets the buckets of sizes
 * @param labels what reads the labels that the program adds
 * @param ignored the paths that are not recorded
 * @param without the metrics that are not recorded, by the constants of {@code HttpMetric}
 * @param maxViews the maximum number of distinct views; 0 until {@link #within} chooses it
 * @param site the annotation
 */
public record Instrumentation(
    TypeName type,
    HttpProfile profile,
    Sited<String> namespace,
    Sited<String> path,
    Numbers latencyBuckets,
    Numbers sizeBuckets,
    Optional<RequestLabels> labels,
    List<Sited<String>> ignored,
    List<Sited<String>> without,
    Sited<Integer> maxViews,
    Site site) {

  /** The suffix of the names of generated metric sets. */
  public static final String METRICS = "HttpMetrics";

  /** The suffix of the names of generated initializers. */
  public static final String INITIALIZER = "HttpInitializer";

  /** The metrics use up to two thirds of what is allowed for a module. */
  private static final int SHARE = 2;

  private static final int SHARE_OF = 3;

  /** Copies the lists. */
  public Instrumentation {
    ignored = List.copyOf(ignored);
    without = List.copyOf(without);
  }

  /** The metric set. */
  public TypeName metrics() {
    return metricsOf(type);
  }

  /** The metric set of a class. */
  public static TypeName metricsOf(TypeName type) {
    return generated(type, METRICS);
  }

  /** The class that records to it. */
  public TypeName recorder() {
    return generated(type, "HttpRecorder");
  }

  /** The class that adds the filters to the application. */
  public TypeName initializer() {
    return generated(type, INITIALIZER);
  }

  private static TypeName generated(TypeName type, String end) {
    return TypeName.of(type.packageName(), String.join("_", type.simpleNames()) + end);
  }

  /** The metric set without its metrics, so that its namespace can be checked. */
  public MetricSet namesOnly() {
    return new MetricSet(
        metrics(),
        MetricSet.Kind.INTERFACE,
        MetricSet.Access.PUBLIC,
        List.of(),
        false,
        namespace,
        new Sited<>("", site),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true,
        false,
        MetricSet.Origin.REQUESTS,
        false,
        false,
        List.of(),
        site);
  }

  /** The metrics that are recorded. */
  public List<HttpFamily> families() {
    List<String> left = without.stream().map(Sited::value).toList();
    return profile.families().stream().filter(family -> !left.contains(family.metric())).toList();
  }

  /** The labels that the program adds to each of them. */
  public List<RequestLabel> added() {
    return labels.map(RequestLabels::labels).orElse(List.of());
  }

  /**
   * The same with a number of views: the one of the annotation, or else the largest one, up to the
   * profile's default, that leaves a third of the module's series to other metrics.
   */
  public Instrumentation within(Limits limits) {
    return maxViews.value() == 0 ? withViews(largestWithin(limits.seriesPerModule())) : this;
  }

  private int largestWithin(long seriesPerModule) {
    for (int views = profile.maxViews(); views > 1; views--) {
      if (withViews(views).series() <= seriesPerModule / SHARE_OF * SHARE) {
        return views;
      }
    }
    return 1;
  }

  private Instrumentation withViews(int views) {
    return new Instrumentation(
        type,
        profile,
        namespace,
        path,
        latencyBuckets,
        sizeBuckets,
        labels,
        ignored,
        without,
        new Sited<>(views, maxViews.site()),
        site);
  }

  /** The maximum number of distinct views. */
  public int views() {
    return maxViews.value();
  }

  /** The buckets of a histogram. */
  public List<Double> buckets(HttpFamily family) {
    Numbers given = family.isDuration() ? latencyBuckets : sizeBuckets;
    if (!given.values().isEmpty()) {
      return given.values().stream().map(Sited::value).toList();
    }
    return family.isDuration() ? profile.latencyBuckets() : profile.sizeBuckets();
  }

  /** How many series all metrics can have together. */
  public long series() {
    return families().stream().mapToLong(this::series).reduce(0, Series::plus);
  }

  /** How many series a metric can have. */
  public long series(HttpFamily family) {
    long series = family.amount().isEmpty() ? 1 : buckets(family).size() + Series.HISTOGRAM_EXTRAS;
    for (HttpLabel label : family.labels()) {
      series = Series.times(series, label.size(views()));
    }
    for (RequestLabel label : added()) {
      series = Series.times(series, label.size());
    }
    return series;
  }
}
