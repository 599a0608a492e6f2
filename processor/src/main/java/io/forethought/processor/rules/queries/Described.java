package io.forethought.processor.rules.queries;

import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Sample;
import io.forethought.processor.queries.Vector;
import java.util.stream.Collectors;

/** What a vector is, in words of messages. */
final class Described {

  private Described() {}

  /** The names of the metrics that a vector comes from. */
  static String metrics(Vector vector) {
    return vector.sources().stream()
        .map(Sample::name)
        .distinct()
        .collect(Collectors.joining("\", \""));
  }

  /** The names of the metrics without what their samples add. */
  static String families(Vector vector) {
    return vector.sources().stream()
        .map(Sample::metric)
        .distinct()
        .collect(Collectors.joining("\", \""));
  }

  /** The nature of its values, with an article. */
  static String nature(Nature nature) {
    return switch (nature) {
      case COUNTER -> "a counter";
      case RATE -> "a rate";
      case INCREASE -> "an increase";
      case GAUGE -> "a gauge";
      case CHANGE -> "the change of a gauge";
      case BUCKETS -> "the buckets of a histogram";
      case BUCKET_RATES -> "a rate of buckets";
      case HISTOGRAM -> "a native histogram";
      case HISTOGRAM_RATE -> "a rate of a native histogram";
      case QUANTILE -> "a quantile";
      case AVERAGE -> "an average";
      case RATIO -> "a ratio";
      case NUMBER -> "a number of series or samples";
      case CONDITION -> "0 or 1";
      case TIMESTAMP -> "a time";
      case CONSTANT -> "a constant";
      case UNKNOWN -> "something else";
    };
  }
}
