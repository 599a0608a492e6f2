package io.forethought.runtime.incident;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts one kind of problem of one metric. The series is created by the first {@link #count()};
 * after that, counting does not allocate.
 */
public final class Incident {

  private final ConcurrentMap<Labels, LongAdder> series;
  private final String[] labels;
  private volatile @Nullable LongAdder times;

  /**
   * Creates a kind of problem that has not occurred.
   *
   * @param labels the label names and values of the series, in turn
   */
  Incident(ConcurrentMap<Labels, LongAdder> series, String... labels) {
    this.series = series;
    this.labels = labels;
  }

  /** Counts one occurrence. */
  public void count() {
    LongAdder known = times;
    (known == null ? open() : known).increment();
  }

  /**
   * Creates the series with the value 0, so that a query for an increase includes the first one.
   */
  public Incident expose() {
    LongAdder unused = open();
    return this;
  }

  private LongAdder open() {
    LongAdder fresh = new LongAdder();
    LongAdder known = series.putIfAbsent(Labels.of(labels), fresh);
    LongAdder opened = known == null ? fresh : known;
    times = opened;
    return opened;
  }
}
