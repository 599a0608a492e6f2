package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Functions of histograms. */
final class HistogramFunctions {

  private static final String LE = "le";

  private HistogramFunctions() {}

  static Optional<Vector> of(Call call, List<Vector> arguments) {
    return switch (call.function().name()) {
      case "histogram_quantile" -> Optional.of(quantile(arguments.get(0), arguments.get(1)));
      case "histogram_quantiles" -> Optional.of(quantiles(call, arguments));
      case "histogram_count" -> Optional.of(counted(arguments.get(0)));
      case "histogram_sum" -> Optional.of(summed(arguments.get(0)));
      case "histogram_avg" -> Optional.of(ofObservations(arguments.get(0), Nature.AVERAGE));
      case "histogram_stddev" -> Optional.of(spread(arguments.get(0), false));
      case "histogram_stdvar" -> Optional.of(spread(arguments.get(0), true));
      case "histogram_fraction" ->
          Optional.of(
              arguments
                  .get(2)
                  .computed(
                      new Measure(
                          Nature.RATIO, Optional.of(Quantity.NUMBER), Interval.PART, false)));
      default -> Optional.empty();
    };
  }

  private static Vector quantile(Vector parameter, Vector buckets) {
    Interval range =
        Interval.PART.contains(parameter.measure().range()) ? observed(buckets) : Interval.ALL;
    Measure measure = new Measure(Nature.QUANTILE, unitOfObservations(buckets), range, false);
    return buckets.without(Set.of(LE)).computed(measure);
  }

  private static Vector quantiles(Call call, List<Vector> arguments) {
    boolean valid =
        arguments.subList(2, arguments.size()).stream()
            .allMatch(each -> Interval.PART.contains(each.measure().range()));
    Vector parameter = Vector.scalar(Measure.UNKNOWN.with(valid ? Interval.PART : Interval.ALL));
    Vector vector = quantile(parameter, arguments.get(0));
    return call.arguments().get(1) instanceof StringLiteral label
        ? vector.with(vector.labels().with(label.value(), LabelFact.ANY_VALUE)).with(AtMost.MANY)
        : vector;
  }

  /** Between the bounds of the buckets, as {@code histogram_quantile} estimates. */
  private static Interval observed(Vector buckets) {
    LabelFact le = buckets.labels().fact(LE);
    if (le.presence() != Presence.CERTAIN || le.values().isEmpty()) {
      return Interval.ALL;
    }
    SortedSet<String> values = le.values().orElseThrow();
    List<Double> bounds =
        values.stream()
            .flatMap(text -> BoundText.number(text).stream())
            .filter(Double::isFinite)
            .sorted()
            .toList();
    boolean complete = values.contains(BoundText.INFINITE) && bounds.size() == values.size() - 1;
    return complete && !bounds.isEmpty()
        ? new Interval(Math.min(0, bounds.get(0)), bounds.get(bounds.size() - 1))
        : Interval.ALL;
  }

  /** The unit of what was observed, if it is the same for all sources. */
  private static Optional<Quantity> unitOfObservations(Vector histograms) {
    boolean histogram =
        switch (histograms.measure().nature()) {
          case BUCKETS, BUCKET_RATES, HISTOGRAM, HISTOGRAM_RATE -> true;
          default -> false;
        };
    List<Optional<Quantity>> units =
        histograms.sources().stream()
            .map(sample -> Quantity.of(sample.entry()))
            .distinct()
            .toList();
    return histogram && histograms.complete() && units.size() == 1
        ? units.get(0)
        : Optional.empty();
  }

  private static Vector ofObservations(Vector histogram, Nature nature) {
    return histogram.computed(Measure.UNKNOWN.with(nature).in(unitOfObservations(histogram)));
  }

  private static Vector counted(Vector histogram) {
    return histogram.computed(
        new Measure(
            like(histogram),
            Optional.of(Quantity.NUMBER).filter(unit -> like(histogram) == Nature.COUNTER),
            Interval.NOT_NEGATIVE,
            false));
  }

  private static Vector summed(Vector histogram) {
    Vector sum = ofObservations(histogram, like(histogram));
    return like(histogram) == Nature.COUNTER ? sum : sum.with(sum.measure().in(Optional.empty()));
  }

  /** A counter of a histogram as it is; its increase, whose time is not known. */
  private static Nature like(Vector histogram) {
    return switch (histogram.measure().nature()) {
      case HISTOGRAM -> Nature.COUNTER;
      case HISTOGRAM_RATE -> Nature.RATE;
      default -> Nature.UNKNOWN;
    };
  }

  private static Vector spread(Vector histogram, boolean squared) {
    Vector spread = ofObservations(histogram, Nature.UNKNOWN);
    Optional<Quantity> unit = spread.measure().unit();
    return spread.with(
        RangeFunctions.spread(spread.measure())
            .in(squared ? unit.map(each -> each.times(each)) : unit));
  }
}
