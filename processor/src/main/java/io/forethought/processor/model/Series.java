package io.forethought.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How many series a metric can have at most, counted as {@code promtool check metrics --extended}
 * counts them: the product of its label values, times the samples of one data point.
 *
 * @see <a href="https://prometheus.io/docs/prometheus/latest/command-line/promtool/">promtool</a>
 */
public final class Series {

  /** {@code +Inf}, {@code _count} and {@code _sum} in addition to the declared buckets. */
  public static final int HISTOGRAM_EXTRAS = 3;

  /** {@code _count} and {@code _sum} in addition to the quantiles. */
  public static final int SUMMARY_EXTRAS = 2;

  /** The buckets of a histogram of seconds that declares none: those of the Prometheus client. */
  private static final List<Double> DEFAULT_BUCKETS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

  private Series() {}

  /** The bound of a metric; labels without a known bound count as one value. */
  public static long of(Metric metric) {
    return of(metric, metric.labels());
  }

  /** The bound that a metric would have with these of its labels only. */
  public static long of(Metric metric, List<Label> labels) {
    return times(samplesPerDataPoint(metric), dataPoints(labels));
  }

  /** The combinations of label values; labels without a known bound count as one value. */
  public static long dataPoints(List<Label> labels) {
    long product = 1;
    for (Label label : labels) {
      product = times(product, Math.max(1, label.bound().size()));
    }
    return product;
  }

  /** The samples that one data point of a metric is exposed as. */
  public static long samplesPerDataPoint(Metric metric) {
    return switch (metric.type()) {
      case COUNTER, GAUGE, INFO -> 1;
      case HISTOGRAM -> buckets(metric).size() + HISTOGRAM_EXTRAS;
      case SUMMARY -> metric.quantiles().values().size() + SUMMARY_EXTRAS;
      case STATE_SET -> states(metric);
    };
  }

  private static long states(Metric metric) {
    return metric.states().isPresent() ? metric.states().get().constants().size() : 1;
  }

  /** The sum of two bounds, never overflowing. */
  public static long plus(long left, long right) {
    return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
  }

  /** The product of two bounds, never overflowing. */
  public static long times(long left, long right) {
    return right > 0 && left > Long.MAX_VALUE / right ? Long.MAX_VALUE : left * right;
  }

  /** The effective upper bounds of a histogram, without {@code +Inf}; none if it is native. */
  static List<Double> buckets(Metric metric) {
    if (metric.isNative()) {
      return List.of();
    }
    if (!metric.buckets().given()) {
      return DEFAULT_BUCKETS;
    }
    List<Double> buckets = new ArrayList<>();
    for (Sited<Double> bucket : metric.buckets().values()) {
      buckets.add(bucket.value());
    }
    return buckets;
  }
}
