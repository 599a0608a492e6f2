package io.forethought.processor.model;

/**
 * How many series a metric can have at most, counted as {@code promtool check metrics --extended}
 * counts them: the product of its label values, times the samples of one data point.
 *
 * @see <a href="https://prometheus.io/docs/prometheus/latest/command-line/promtool/">promtool</a>
 */
public final class Series {

  /** {@code +Inf}, {@code _count} and {@code _sum} beside the declared buckets. */
  public static final int HISTOGRAM_EXTRAS = 3;

  /** {@code _count} and {@code _sum} beside the quantiles. */
  private static final int SUMMARY_EXTRAS = 2;

  /** The buckets of a histogram of seconds that declares none. */
  private static final int DEFAULT_BUCKETS = 11;

  private Series() {}

  /** The bound of a metric; labels without a known bound count as one value. */
  public static long of(Metric metric) {
    long product = samplesPerDataPoint(metric);
    for (Label label : metric.labels()) {
      product = times(product, Math.max(1, label.bound().size()));
    }
    return product;
  }

  /** The samples that one data point of a metric is exposed as. */
  public static long samplesPerDataPoint(Metric metric) {
    return switch (metric.type()) {
      case COUNTER, GAUGE, INFO -> 1;
      case HISTOGRAM -> buckets(metric) + HISTOGRAM_EXTRAS;
      case SUMMARY -> metric.quantiles().values().size() + SUMMARY_EXTRAS;
      case STATE_SET -> metric.states().map(states -> states.constants().size()).orElse(1L);
    };
  }

  /** The sum of two bounds, never overflowing. */
  public static long plus(long left, long right) {
    return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
  }

  private static long times(long left, long right) {
    return left > Long.MAX_VALUE / right ? Long.MAX_VALUE : left * right;
  }

  private static long buckets(Metric metric) {
    return metric.buckets().given() ? metric.buckets().values().size() : DEFAULT_BUCKETS;
  }
}
