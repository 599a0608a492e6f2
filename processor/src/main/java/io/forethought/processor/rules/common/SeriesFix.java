package io.forethought.processor.rules.common;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import io.forethought.processor.naming.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fix that makes a metric small enough and keeps the most series. Of equal fixes, the first in
 * {@link #ways()} is used, which changes the least.
 *
 * @param metric the metric
 * @param limit the maximum number of its series
 */
public record SeriesFix(Metric metric, long limit) {

  /** If there are more labels, the largest are always removed: each label doubles the choices. */
  private static final int MOST_LABELS = 12;

  /** Text for products that would overflow. */
  private static final String BEYOND = "more than 9,000,000,000,000,000,000";

  /**
   * A sufficient change.
   *
   * @param text what to do
   * @param left the number of series that remain
   */
  private record Way(String text, long left) {}

  /** The text of the fix. */
  public static String of(Metric metric, long limit) {
    SeriesFix fix = new SeriesFix(metric, limit);
    return fix.ways()
        .max(Comparator.comparingLong(Way::left))
        .map(Way::text)
        .orElseGet(fix::lastResort);
  }

  /** A number as people read it: {@code 17,500}. */
  public static String number(long number) {
    return number == Long.MAX_VALUE ? BEYOND : String.format(Locale.ROOT, "%,d", number);
  }

  private Stream<Way> ways() {
    return Stream.of(fewerSamples(), fewerValues(), withoutLabels(), inTwo())
        .flatMap(Function.identity());
  }

  private Stream<Way> fewerSamples() {
    long dataPoints = Series.dataPoints(metric.labels());
    return switch (metric.type()) {
      case HISTOGRAM -> fewerSamples("buckets", dataPoints, 2, Series.HISTOGRAM_EXTRAS);
      case SUMMARY -> fewerSamples("quantiles", dataPoints, 1, Series.SUMMARY_EXTRAS);
      case STATE_SET -> fewerSamples("states", dataPoints, 2, 0);
      case COUNTER, GAUGE, INFO -> Stream.empty();
    };
  }

  private Stream<Way> fewerSamples(String samples, long dataPoints, int fewest, int extras) {
    long most = limit / dataPoints - extras;
    long left = Series.times(dataPoints, most + extras);
    return most < fewest
        ? Stream.empty()
        : Stream.of(
            new Way("declare at most " + number(most) + " " + samples + leaves(left), left));
  }

  private Stream<Way> fewerValues() {
    return metric.labels().stream().flatMap(label -> fewerValues(label).stream());
  }

  private Optional<Way> fewerValues(Label label) {
    List<Label> others = without(List.of(label));
    long most = limit / Series.of(metric, others);
    long left = Series.times(Series.of(metric, others), most);
    return fewerValues(label, most).map(text -> new Way(text + leaves(left), left));
  }

  /** How to reduce the values of a label, but not to a single one in addition to {@code _other}. */
  private static Optional<String> fewerValues(Label label, long most) {
    String name = quoted(label);
    Bound bound = label.bound();
    if (bound instanceof Bound.Capped && most > 2) {
      return Optional.of("lower max of " + name + " to " + number(most - 1));
    }
    if (bound instanceof Bound.Range && most > 1) {
      return Optional.of("narrow the range of " + name + " to " + number(most) + " values");
    }
    return bound instanceof Bound.Listed && most > 1
        ? Optional.of("list at most " + number(most) + " values of " + name)
        : Optional.empty();
  }

  /** The labels to remove; of choices that leave the same number of series, the smaller one. */
  private Stream<Way> withoutLabels() {
    return choices()
        .filter(kept -> Series.of(metric, kept) <= limit)
        .max(
            Comparator.comparingLong((List<Label> kept) -> Series.of(metric, kept))
                .thenComparingInt(List::size))
        .map(
            kept ->
                new Way(
                    "remove the " + labels(without(kept)) + leaves(Series.of(metric, kept)),
                    Series.of(metric, kept)))
        .stream();
  }

  /** Divides the labels between two metrics, so that only their combinations are lost. */
  private Stream<Way> inTwo() {
    return choices()
        .filter(one -> Series.of(metric, one) <= limit)
        .filter(one -> Series.of(metric, without(one)) <= limit)
        .map(this::inTwo);
  }

  private Way inTwo(List<Label> one) {
    List<Label> other = without(one);
    long ofOne = Series.of(metric, one);
    long ofOther = Series.of(metric, other);
    return new Way(
        "declare two metrics, one with the "
            + labels(one)
            + series(ofOne)
            + " and one with the "
            + labels(other)
            + series(ofOther),
        Series.plus(ofOne, ofOther));
  }

  /** All subsets of the labels. All labels together, as the metric has them, are too many. */
  private Stream<List<Label>> choices() {
    List<Label> smallest =
        metric.labels().stream()
            .sorted(Comparator.comparingLong(label -> label.bound().size()))
            .limit(MOST_LABELS)
            .toList();
    return IntStream.range(0, 1 << smallest.size())
        .mapToObj(
            choice ->
                metric.labels().stream()
                    .filter(smallest::contains)
                    .filter(label -> (choice >> smallest.indexOf(label) & 1) == 1)
                    .toList());
  }

  private List<Label> without(List<Label> labels) {
    return metric.labels().stream().filter(label -> !labels.contains(label)).toList();
  }

  private String lastResort() {
    List<String> steps = new ArrayList<>();
    if (!metric.labels().isEmpty()) {
      steps.add("remove the " + labels(metric.labels()));
    }
    switch (metric.type()) {
      case HISTOGRAM -> steps.add("declare fewer buckets");
      case SUMMARY -> steps.add("declare fewer quantiles");
      case STATE_SET -> steps.add("declare fewer states");
      case COUNTER, GAUGE, INFO -> {}
    }
    return String.join(" and ", steps);
  }

  private static String labels(List<Label> labels) {
    String names = Listing.of(labels.stream().map(label -> label.name().value()));
    return (labels.size() == 1 ? "label " : "labels ") + names;
  }

  private static String quoted(Label label) {
    return "\"" + label.name().value() + "\"";
  }

  private static String series(long series) {
    return " (" + number(series) + " series)";
  }

  private static String leaves(long series) {
    return " (leaves " + number(series) + ")";
  }
}
