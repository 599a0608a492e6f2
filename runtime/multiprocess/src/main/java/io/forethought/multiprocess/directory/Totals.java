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
  private long createdMillis = Long.MAX_VALUE;

  Totals(Aggregation aggregation) {
    this.aggregation = aggregation;
  }

  /** A value, and the time when it was set if that is known. */
  record Total(double value, double timestamp) {}

  void add(MetricFile file) {
    file.entries().forEach(this::add);
    // If one is not known, which is 0, the time is not known.
    createdMillis = Math.min(createdMillis, file.createdMillis());
  }

  /** Returns when all values began at 0, in milliseconds since 1970; 0 if that is not known. */
  long createdMillis() {
    return createdMillis;
  }

  private void add(MetricFile.Entry entry) {
    Total before = totals.get(entry.key());
    if (before == null) {
      totals.put(entry.key(), new Total(entry.value(), entry.timestamp()));
    } else if (aggregation == Aggregation.SUM) {
      totals.put(entry.key(), new Total(before.value() + entry.value(), 0));
    } else if (aggregation.isBetter(
        entry.value(), entry.timestamp(), before.value(), before.timestamp())) {
      totals.put(entry.key(), new Total(entry.value(), entry.timestamp()));
    }
  }

  Map<SampleKey, Total> all() {
    return totals;
  }
}
