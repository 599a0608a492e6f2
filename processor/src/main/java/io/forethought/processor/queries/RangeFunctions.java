package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.ValueType;
import java.util.List;
import java.util.Optional;

/** Functions of range vectors, except {@code absent_over_time}. */
final class RangeFunctions {

  private RangeFunctions() {}

  static Optional<Vector> of(Call call, List<Vector> arguments) {
    for (int at = 0; at < arguments.size(); at++) {
      if (call.arguments().get(at).type() == ValueType.RANGE_VECTOR) {
        return of(call.function().name(), arguments.get(at), arguments);
      }
    }
    return Optional.empty();
  }

  private static Optional<Vector> of(String name, Vector range, List<Vector> arguments) {
    Measure measure = range.measure();
    Optional<Quantity> perSecond = measure.unit().map(Quantity::perSecond);
    return switch (name) {
      case "rate", "irate" -> computed(range, increased(measure, Nature.RATE).in(perSecond));
      case "increase" -> computed(range, increased(measure, Nature.INCREASE));
      case "delta", "idelta" -> computed(range, changed(measure));
      case "deriv" -> computed(range, changed(measure).in(perSecond));
      case "predict_linear" -> computed(range, changed(measure).with(predicted(measure.nature())));
      case "holt_winters", "double_exponential_smoothing" ->
          computed(range, smooth(measure).with(Interval.ALL));
      case "changes", "resets" -> computed(range, Measure.NUMBER.with(Interval.NOT_NEGATIVE));
      case "absent_over_time" -> Optional.empty();
      default -> overTime(name, range, arguments);
    };
  }

  private static Optional<Vector> overTime(String name, Vector range, List<Vector> arguments) {
    Measure measure = range.measure();
    return switch (name) {
      case "first_over_time", "last_over_time" -> Optional.of(range);
      case "max_over_time", "min_over_time" -> computed(range, measure);
      case "avg_over_time" -> computed(range, smooth(measure));
      case "quantile_over_time" ->
          computed(range, smooth(measure).with(quantile(arguments.get(0), measure.range())));
      case "sum_over_time" ->
          computed(range, measure.with(sum(measure.nature())).with(measure.range().summed()));
      case "stddev_over_time", "mad_over_time" -> computed(range, spread(measure));
      case "stdvar_over_time" ->
          computed(range, spread(measure).in(measure.unit().map(unit -> unit.times(unit))));
      case "count_over_time" -> computed(range, Measure.NUMBER);
      case "present_over_time" -> computed(range, Measure.TRUE);
      default -> name.startsWith("ts_of_") ? computed(range, Measure.TIMESTAMP) : Optional.empty();
    };
  }

  private static Optional<Vector> computed(Vector range, Measure measure) {
    return Optional.of(range.computed(measure));
  }

  /** The increase of a counter, or of something that is not known. */
  private static Measure increased(Measure counter, Nature increase) {
    Nature nature =
        switch (counter.nature()) {
          case COUNTER, UNKNOWN -> increase;
          case BUCKETS -> Nature.BUCKET_RATES;
          case HISTOGRAM -> Nature.HISTOGRAM_RATE;
          default -> Nature.UNKNOWN;
        };
    Interval range = counter.range().low() >= 0 ? Interval.NOT_NEGATIVE : Interval.ALL;
    return counter.with(nature).with(range).fractional();
  }

  private static Measure changed(Measure gauge) {
    Nature nature =
        gauge.nature() == Nature.GAUGE || gauge.nature() == Nature.UNKNOWN
            ? Nature.CHANGE
            : Nature.UNKNOWN;
    return gauge.with(nature).with(Interval.ALL).fractional();
  }

  private static Nature predicted(Nature nature) {
    return nature == Nature.GAUGE ? Nature.GAUGE : Nature.UNKNOWN;
  }

  /** Values between those of a time range. */
  static Measure smooth(Measure measure) {
    boolean kept =
        switch (measure.nature()) {
          case COUNTER, BUCKETS, QUANTILE, CONDITION -> false;
          default -> true;
        };
    return (kept ? measure : measure.with(Nature.UNKNOWN)).fractional();
  }

  private static Nature sum(Nature nature) {
    return nature == Nature.NUMBER || nature == Nature.HISTOGRAM ? nature : Nature.UNKNOWN;
  }

  /** The range of a quantile, which is infinite if the parameter is not between 0 and 1. */
  static Interval quantile(Vector parameter, Interval range) {
    return Interval.PART.contains(parameter.measure().range()) ? range : Interval.ALL;
  }

  /** A standard deviation. */
  static Measure spread(Measure measure) {
    return measure.with(Nature.UNKNOWN).with(Interval.NOT_NEGATIVE).fractional();
  }
}
