package io.forethought.processor.rules;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways of making a metric small enough that lose least. */
final class SeriesFix {

  private SeriesFix() {}

  /** The text of the fix. */
  static String of(Metric metric, long limit) {
    List<String> ways = new ArrayList<>(withoutOneLabel(metric, limit).stream().toList());
    if (ways.isEmpty() && metric.labels().size() > 1) {
      ways.add(withoutLabels(metric, limit));
    }
    fewerBuckets(metric, limit).ifPresent(ways::add);
    fewerValues(metric, limit).ifPresent(ways::add);
    return ways.isEmpty() ? "declare fewer " + plenty(metric) : String.join(", or ", ways);
  }

  /** A number as people read it: {@code 17,500}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static Optional<String> withoutOneLabel(Metric metric, long limit) {
    long series = Series.of(metric);
    return metric.labels().stream()
        .filter(label -> series / label.bound().size() <= limit)
        .min(Comparator.comparingLong(label -> label.bound().size()))
        .map(
            label ->
                "remove the label \""
                    + label.name().value()
                    + "\" (leaves "
                    + number(series / label.bound().size())
                    + ")");
  }

  private static String withoutLabels(Metric metric, long limit) {
    long series = Series.of(metric);
    List<String> removed = new ArrayList<>();
    List<Label> largestFirst =
        metric.labels().stream()
            .sorted(Comparator.comparingLong((Label label) -> -label.bound().size()))
            .toList();
    for (Label label : largestFirst) {
      if (series > limit) {
        removed.add("\"" + label.name().value() + "\"");
        series /= label.bound().size();
      }
    }
    return "remove the labels "
        + String.join(" and ", removed)
        + " (leaves "
        + number(series)
        + ")";
  }

  private static Optional<String> fewerBuckets(Metric metric, long limit) {
    if (metric.type() != MetricType.HISTOGRAM) {
      return Optional.empty();
    }
    long dataPoints = Series.of(metric) / Series.samplesPerDataPoint(metric);
    long buckets = limit / dataPoints - Series.HISTOGRAM_EXTRAS;
    return buckets < 2
        ? Optional.empty()
        : Optional.of("declare at most " + number(buckets) + " buckets");
  }

  private static Optional<String> fewerValues(Metric metric, long limit) {
    long series = Series.of(metric);
    return metric.labels().stream()
        .flatMap(label -> fewerValues(label, limit / (series / label.bound().size())).stream())
        .findFirst();
  }

  /** A label of more than one value that no more than so many are left of. */
  private static Optional<String> fewerValues(Label label, long values) {
    String name = label.name().value();
    if (label.bound() instanceof Bound.Capped && values > 2) {
      return Optional.of("lower max of \"" + name + "\" to " + number(values - 1));
    }
    return label.bound() instanceof Bound.Range && values > 1
        ? Optional.of("narrow the range of \"" + name + "\" to " + number(values) + " numbers")
        : Optional.empty();
  }

  private static String plenty(Metric metric) {
    return switch (metric.type()) {
      case STATE_SET -> "states";
      case SUMMARY -> "quantiles";
      case HISTOGRAM -> "buckets";
      case COUNTER, GAUGE, INFO -> "values";
    };
  }
}
