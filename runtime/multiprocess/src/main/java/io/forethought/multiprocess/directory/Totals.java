package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.Aggregation;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.SeriesKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

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

  /** Adds the values of a file. Returns whether some are left out because they are removed. */
  boolean add(MetricFile file, Predicate<SeriesKey> isRemoved) {
    // If one is not known, which is 0, the time is not known.
    createdMillis = Math.min(createdMillis, file.createdMillis());
    boolean isLeftOut = false;
    for (MetricFile.Entry entry : file.entries()) {
      if (isRemoved.test(SeriesKey.of(file.name().type(), entry.key()))) {
        isLeftOut = true;
      } else {
        totals.merge(entry.key(), new Total(entry.value(), entry.timestamp()), this::combined);
      }
    }
    return isLeftOut;
  }

  /** Returns when all values began at 0, in milliseconds since 1970; 0 if that is not known. */
  long createdMillis() {
    return createdMillis;
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
