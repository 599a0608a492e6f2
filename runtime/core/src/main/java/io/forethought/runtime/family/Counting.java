package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incident;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The state that all series of a counter share. */
final class Counting {

  private final Slabs slabs;
  private final Incident rejection;
  private final Map<CounterCell, Followed> followed = new ConcurrentHashMap<>();
  private volatile boolean more;

  Counting(Slabs slabs, Incident rejection) {
    this.slabs = slabs;
    this.rejection = rejection;
  }

  /** Adds two counts. A sum that is too large for a long is the largest one. */
  static long sum(long some, long more) {
    long sum = some + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  Slabs slabs() {
    return slabs;
  }

  Incident rejection() {
    return rejection;
  }

  /** Returns whether any series has more than its whole amounts. */
  boolean hasMore() {
    return more;
  }

  int allocateFraction() {
    more = true;
    return slabs.allocate(1);
  }

  /** Includes a count that is kept elsewhere in a series. */
  void follow(CounterCell series, Object owner, LongSupplier count) {
    followed.computeIfAbsent(series, none -> new Followed()).add(owner, count);
    more = true;
  }

  /** Returns the sum of the counts that are kept elsewhere for a series. */
  long followed(CounterCell series) {
    Followed others = followed.get(series);
    return others == null ? 0 : others.sum();
  }
}
