package io.forethought.runtime.incident;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can go wrong with one metric, and how often it did. Its series exists from the
 * first time on, or from {@link #open()} on; after that, counting allocates nothing.
 */
public final class Incident {

  private final ConcurrentMap<Labels, LongAdder> series;
  private final Labels labels;
  private volatile @Nullable LongAdder times;

  Incident(ConcurrentMap<Labels, LongAdder> series, Labels labels) {
    this.series = series;
    this.labels = labels;
  }

  /** Counts one. */
  public void count() {
    LongAdder known = times;
    (known == null ? open() : known).increment();
  }

  /** The number of times, exposed as 0 if it has not happened yet. */
  public LongAdder open() {
    LongAdder opened = series.computeIfAbsent(labels, absent -> new LongAdder());
    times = opened;
    return opened;
  }
}
