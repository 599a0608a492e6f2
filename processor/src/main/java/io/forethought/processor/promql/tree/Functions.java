package io.forethought.processor.promql.tree;

import static io.forethought.processor.promql.tree.Availability.ALWAYS;
import static io.forethought.processor.promql.tree.ValueType.INSTANT_VECTOR;
import static io.forethought.processor.promql.tree.ValueType.RANGE_VECTOR;
import static io.forethought.processor.promql.tree.ValueType.SCALAR;
import static io.forethought.processor.promql.tree.ValueType.STRING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The functions of all versions of Prometheus from 2.0 to 3.14. */
public final class Functions {

  private static final Map<String, Function> ALL = new Functions().all;

  private final SortedMap<String, Function> all = new TreeMap<>();

  private Functions() {
    ofInstantVectors();
    ofRangeVectors();
    ofRangeVectorsAndNumbers();
    ofHistograms();
    ofLabels();
    ofTimes();
    ofNumbers();
  }

  /** The function with a name; names are case-sensitive. */
  public static Optional<Function> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All functions, sorted by name. */
  public static List<Function> all() {
    return List.copyOf(ALL.values());
  }

  private void ofInstantVectors() {
    for (String name :
        "abs absent ceil exp floor ln log10 log2 sort sort_desc sqrt timestamp".split(" ", -1)) {
      add(name, INSTANT_VECTOR, ALWAYS, INSTANT_VECTOR);
    }
    for (String name :
        "acos acosh asin asinh atan atanh cos cosh deg rad sin sinh tan tanh".split(" ", -1)) {
      add(name, INSTANT_VECTOR, Availability.since("2.31"), INSTANT_VECTOR);
    }
    add("sgn", INSTANT_VECTOR, Availability.since("2.26"), INSTANT_VECTOR);
    add("scalar", SCALAR, ALWAYS, INSTANT_VECTOR);
    add("clamp", INSTANT_VECTOR, Availability.since("2.26"), INSTANT_VECTOR, SCALAR, SCALAR);
    add("clamp_max", INSTANT_VECTOR, ALWAYS, INSTANT_VECTOR, SCALAR);
    add("clamp_min", INSTANT_VECTOR, ALWAYS, INSTANT_VECTOR, SCALAR);
    optional("round", 1, 2, ALWAYS, INSTANT_VECTOR, SCALAR);
    optional("info", 1, 2, experimental("2.55"), INSTANT_VECTOR, INSTANT_VECTOR);
    add("start_timestamp", INSTANT_VECTOR, experimental("3.14"), INSTANT_VECTOR);
  }

  private void ofRangeVectors() {
    String old =
        "avg_over_time changes count_over_time delta deriv idelta increase irate max_over_time"
            + " min_over_time rate resets stddev_over_time stdvar_over_time sum_over_time";
    for (String name : old.split(" ", -1)) {
      add(name, INSTANT_VECTOR, ALWAYS, RANGE_VECTOR);
    }
    add("absent_over_time", INSTANT_VECTOR, Availability.since("2.16"), RANGE_VECTOR);
    add("last_over_time", INSTANT_VECTOR, Availability.since("2.26"), RANGE_VECTOR);
    add("present_over_time", INSTANT_VECTOR, Availability.since("2.29"), RANGE_VECTOR);
    add("first_over_time", INSTANT_VECTOR, experimental("3.7").stable("3.14"), RANGE_VECTOR);
    add("mad_over_time", INSTANT_VECTOR, experimental("2.49"), RANGE_VECTOR);
    for (String which : List.of("last", "max", "min")) {
      add("ts_of_" + which + "_over_time", INSTANT_VECTOR, experimental("3.5"), RANGE_VECTOR);
    }
    add("ts_of_first_over_time", INSTANT_VECTOR, experimental("3.7"), RANGE_VECTOR);
  }

  private void ofRangeVectorsAndNumbers() {
    add("predict_linear", INSTANT_VECTOR, ALWAYS, RANGE_VECTOR, SCALAR);
    add("quantile_over_time", INSTANT_VECTOR, ALWAYS, SCALAR, RANGE_VECTOR);
    add("holt_winters", INSTANT_VECTOR, ALWAYS.removed("3.0"), RANGE_VECTOR, SCALAR, SCALAR);
    add(
        "double_exponential_smoothing",
        INSTANT_VECTOR,
        experimental("3.0"),
        RANGE_VECTOR,
        SCALAR,
        SCALAR);
  }

  private void ofHistograms() {
    Availability nativeHistograms = Availability.since("2.40");
    add("histogram_quantile", INSTANT_VECTOR, ALWAYS, SCALAR, INSTANT_VECTOR);
    add("histogram_count", INSTANT_VECTOR, nativeHistograms, INSTANT_VECTOR);
    add("histogram_sum", INSTANT_VECTOR, nativeHistograms, INSTANT_VECTOR);
    add("histogram_fraction", INSTANT_VECTOR, nativeHistograms, SCALAR, SCALAR, INSTANT_VECTOR);
    add("histogram_stddev", INSTANT_VECTOR, Availability.since("2.47"), INSTANT_VECTOR);
    add("histogram_stdvar", INSTANT_VECTOR, Availability.since("2.47"), INSTANT_VECTOR);
    add("histogram_avg", INSTANT_VECTOR, Availability.since("2.51"), INSTANT_VECTOR);
    optional("histogram_quantiles", 3, 12, experimental("3.11"), INSTANT_VECTOR, STRING, SCALAR);
  }

  private void ofLabels() {
    add("label_replace", INSTANT_VECTOR, ALWAYS, INSTANT_VECTOR, STRING, STRING, STRING, STRING);
    optional("label_join", 3, Function.UNLIMITED, ALWAYS, INSTANT_VECTOR, STRING, STRING, STRING);
    for (String name : List.of("sort_by_label", "sort_by_label_desc")) {
      optional(name, 1, Function.UNLIMITED, experimental("2.49"), INSTANT_VECTOR, STRING);
    }
  }

  private void ofTimes() {
    for (String name :
        "day_of_month day_of_week days_in_month hour minute month year".split(" ", -1)) {
      optional(name, 0, 1, ALWAYS, INSTANT_VECTOR);
    }
    optional("day_of_year", 0, 1, Availability.since("2.36"), INSTANT_VECTOR);
    add("time", SCALAR, ALWAYS);
    for (String name : List.of("start", "end", "step", "range")) {
      add(name, SCALAR, experimental("3.12"));
    }
  }

  private void ofNumbers() {
    add("vector", INSTANT_VECTOR, ALWAYS, SCALAR);
    add("pi", SCALAR, Availability.since("2.31"));
    add("min_of", SCALAR, experimental("3.13"), SCALAR, SCALAR);
    add("max_of", SCALAR, experimental("3.13"), SCALAR, SCALAR);
  }

  private void add(String name, ValueType result, Availability since, ValueType... arguments) {
    int count = arguments.length;
    all.put(name, new Function(name, List.of(arguments), count, count, result, since));
  }

  private void optional(
      String name, int least, int most, Availability since, ValueType... arguments) {
    all.put(name, new Function(name, List.of(arguments), least, most, INSTANT_VECTOR, since));
  }

  private static Availability experimental(String since) {
    return Availability.experimental(since, Function.EXPERIMENTAL_FUNCTIONS);
  }
}
