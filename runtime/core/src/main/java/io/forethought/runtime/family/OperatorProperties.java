package io.forethought.runtime.family;

import io.forethought.HistogramKind;
import io.prometheus.metrics.config.MetricsProperties;
import io.prometheus.metrics.config.PrometheusProperties;
import java.util.List;

/**
 * The properties of the Prometheus client that the operator sets for one metric, such as {@code
 * io.prometheus.metrics.wait_seconds.histogram_classic_upper_bounds=0.1,1}. They override the code.
 * As in the client, properties for all metrics do not.
 */
final class OperatorProperties {

  private static final MetricsProperties NONE = MetricsProperties.builder().build();

  private final String metric;
  private final MetricsProperties properties;

  private OperatorProperties(String metric, MetricsProperties properties) {
    this.metric = metric;
    this.properties = properties;
  }

  /** Returns the properties of a metric, given its name in the client. */
  static OperatorProperties of(String metric) {
    MetricsProperties known = PrometheusProperties.get().getMetricProperties(metric);
    return new OperatorProperties(metric, known == null ? NONE : known);
  }

  /** Returns the buckets of the operator, or those of the code if the operator sets none. */
  double[] classicUpperBounds(double[] code) {
    List<Double> set = properties.getHistogramClassicUpperBounds();
    if (set == null) {
      return code;
    }
    double[] bounds = new double[set.size()];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = set.get(i);
    }
    return bounds;
  }

  /** Returns whether the operator wants exemplars, or the code if the operator does not say. */
  boolean wantExemplars(boolean code) {
    Boolean set = properties.getExemplarsEnabled();
    return set == null ? code : set;
  }

  /**
   * Returns the kind of histogram that the operator wants, or that of the code if the operator does
   * not say. The client sets the second of the two properties to the opposite of the first one.
   */
  HistogramKind kind(HistogramKind code) {
    if (Boolean.TRUE.equals(properties.getHistogramNativeOnly())) {
      return HistogramKind.NATIVE;
    }
    if (Boolean.TRUE.equals(properties.getHistogramClassicOnly())) {
      return HistogramKind.CLASSIC;
    }
    return properties.getHistogramNativeOnly() == null ? code : HistogramKind.BOTH;
  }

  /** Warns if exemplars are enabled for a metric that does not support them. */
  void refuseExemplars() {
    if (wantExemplars(false)) {
      warn("exemplars_enabled=true", "only counters and histograms keep exemplars");
    }
  }

  /** Warns if properties of native histograms are set for a classic histogram. */
  void refuseNativeDetails() {
    boolean any =
        properties.getHistogramNativeInitialSchema() != null
            || properties.getHistogramNativeMinZeroThreshold() != null
            || properties.getHistogramNativeMaxZeroThreshold() != null
            || properties.getHistogramNativeMaxNumberOfBuckets() != null
            || properties.getHistogramNativeResetDurationSeconds() != null;
    if (any) {
      warn(
          "histogram_native_*",
          "the histogram is a classic one; also set histogram_native_only=true, or set"
              + " histogram_native_only=false and histogram_classic_only=false");
    }
  }

  // Loads no logger before there is something to log, because that takes long at a program's start.
  private void warn(String property, String why) {
    System.getLogger(OperatorProperties.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "The property io.prometheus.metrics.{0}.{1} has no effect: {2}.",
            metric,
            property,
            why);
  }
}
