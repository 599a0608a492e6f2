package io.forethought.processor.operations.output.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries about the jobs and instances that the variables of the dashboard select. */
final class Expressions {

  /** The labels of the targets that the variables select. */
  private static final String TARGETS = "job=~\"$job\", instance=~\"$instance\"";

  private static final String LE = "le";

  private Expressions() {}

  /** A selector: {@code orders_pending{job=~"$job", instance=~"$instance"}}. */
  static String selector(String metric, String... matchers) {
    return Stream.concat(Stream.of(TARGETS), Stream.of(matchers))
        .collect(Collectors.joining(", ", metric + "{", "}"));
  }

  /** The rate of each series of a counter. */
  static String rate(String counter, String... matchers) {
    return "rate(" + selector(counter, matchers) + "[$__rate_interval])";
  }

  /** The rates of a counter, added. */
  static String sumOfRates(String counter, List<String> by, String... matchers) {
    return aggregation("sum", by, rate(counter, matchers));
  }

  /** An aggregation: {@code sum by (code) (…)}. */
  static String aggregation(String operator, List<String> by, String vector) {
    return by.isEmpty()
        ? operator + "(" + vector + ")"
        : operator + " by (" + String.join(", ", by) + ") (" + vector + ")";
  }

  /** A quotient of two vectors with the same labels. */
  static String ratio(String part, String whole) {
    return part + " / " + whole;
  }

  /** The first vector, or zeros for all series that only the second one has. */
  static String orZero(String vector, String zeros) {
    return "(" + vector + " or 0 * " + zeros + ")";
  }

  /** A quantile of a histogram with classic buckets. */
  static String quantile(String quantile, String histogram, List<String> by) {
    List<String> withBounds = Stream.concat(Stream.of(LE), by.stream()).toList();
    String buckets = sumOfRates(histogram + "_bucket", withBounds);
    return "histogram_quantile(" + quantile + ", " + buckets + ")";
  }

  /** A quantile of a native histogram, which has all its buckets in one series. */
  static String nativeQuantile(String quantile, String histogram, List<String> by) {
    return "histogram_quantile(" + quantile + ", " + sumOfRates(histogram, by) + ")";
  }

  /** The buckets of a histogram. */
  static String buckets(String histogram) {
    return sumOfRates(histogram + "_bucket", List.of(LE));
  }

  /** The mean of what a histogram or a summary observes. */
  static String mean(String distribution, List<String> by) {
    return ratio(sumOfRates(distribution + "_sum", by), sumOfRates(distribution + "_count", by));
  }

  /** The ten largest series at each time. */
  static String largest(String vector) {
    return "topk(10, " + vector + ")";
  }
}
