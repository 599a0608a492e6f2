package io.forethought.runtime.family;

import io.prometheus.metrics.config.MetricsProperties;
import io.prometheus.metrics.config.PrometheusProperties;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator sets for one metric by the properties of the Prometheus client, such as {@code
 * io.prometheus.metrics.wait_seconds.histogram_classic_upper_bounds=0.1,1}. It ranks above the
 * code; what is set for all metrics ranks below it, as in the client.
 */
final class OperatorProperties {

  private static final System.Logger LOG = System.getLogger(OperatorProperties.class.getName());

  private final String metric;
  private final MetricsProperties properties;

  private OperatorProperties(String metric, MetricsProperties properties) {
    this.metric = metric;
    this.properties = properties;
  }

  /** The properties of a metric, by the name that the client knows it under. */
  static OperatorProperties of(String metric) {
    MetricsProperties known = PrometheusProperties.get().getMetricProperties(metric);
    return new OperatorProperties(
        metric, known == null ? MetricsProperties.builder().build() : known);
  }

  /** The buckets: those of the code unless the operator sets others. */
  double[] classicUpperBounds(double[] code) {
    var set = properties.getHistogramClassicUpperBounds();
    return set == null ? code : set.stream().mapToDouble(Double::doubleValue).toArray();
  }

  boolean wantExemplars() {
    return Boolean.TRUE.equals(properties.getExemplarsEnabled());
  }

  boolean wantNativeHistogram() {
    return Boolean.TRUE.equals(properties.getHistogramNativeOnly())
        || Boolean.FALSE.equals(properties.getHistogramClassicOnly());
  }

  /** Says that exemplars are wanted of a metric that has none. */
  void refuseExemplars() {
    if (wantExemplars()) {
      warn("exemplars_enabled=true", "only histograms keep exemplars");
    }
  }

  /** Says that the buckets of a native histogram are set for a metric that has none. */
  void refuseNativeDetails() {
    boolean any =
        Stream.<@Nullable Object>of(
                properties.getHistogramNativeInitialSchema(),
                properties.getHistogramNativeMinZeroThreshold(),
                properties.getHistogramNativeMaxZeroThreshold(),
                properties.getHistogramNativeMaxNumberOfBuckets(),
                properties.getHistogramNativeResetDurationSeconds())
            .anyMatch(Objects::nonNull);
    if (any) {
      warn(
          "histogram_native_*",
          "the histogram is a classic one; set histogram_native_only=true besides, or"
              + " histogram_native_only=false and histogram_classic_only=false");
    }
  }

  private void warn(String property, String why) {
    LOG.log(
        System.Logger.Level.WARNING,
        "The property io.prometheus.metrics.{0}.{1} has no effect: {2}.",
        metric,
        property,
        why);
  }
}
