package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Aggregation;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.SampleKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of the series of several files, each as one value. */
final class Totals {

  private final Aggregation aggregation;
  private final Map<SampleKey, Total> totals = new LinkedHashMap<>();

  Totals(Aggregation aggregation) {
    this.aggregation = aggregation;
  }

  /** A value, and the time when it was set if that is known. */
  record Total(double value, double timestamp) {}

  void add(MetricFile.Entry entry) {
    totals.merge(entry.key(), new Total(entry.value(), entry.timestamp()), this::combined);
  }

  private Total combined(Total before, Total other) {
    // Of a series that can be removed, the time says when it was last used.
    double last = Math.max(before.timestamp(), other.timestamp());
    if (aggregation == Aggregation.SUM) {
      return new Total(before.value() + other.value(), last);
    }
    boolean isBetter =
        aggregation.isBetter(other.value(), other.timestamp(), before.value(), before.timestamp());
    return new Total(isBetter ? other.value() : before.value(), last);
  }

  Map<SampleKey, Total> all() {
    return totals;
  }
}
