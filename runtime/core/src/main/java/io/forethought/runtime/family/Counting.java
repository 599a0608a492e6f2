package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;
import io.forethought.runtime.incident.Incident;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** What all series of a counter share, in one place because each series refers to it. */
final class Counting {

  private final Slabs slabs;
  private final Incident rejection;
  private final Map<CounterCell, Followed> followed = new ConcurrentHashMap<>();
  private volatile boolean more;

  Counting(Slabs slabs, Incident rejection) {
    this.slabs = slabs;
    this.rejection = rejection;
  }

  Slabs slabs() {
    return slabs;
  }

  Incident rejection() {
    return rejection;
  }

  /** Whether any series has more than its whole amounts. */
  boolean hasMore() {
    return more;
  }

  int allocateFraction() {
    more = true;
    return slabs.allocate(1);
  }

  /** Adds to a series what somebody else counts. */
  void follow(CounterCell series, Object owner, LongSupplier count) {
    followed.computeIfAbsent(series, none -> new Followed()).add(owner, count);
    more = true;
  }

  /** What others count for a series. */
  long followed(CounterCell series) {
    Followed others = followed.get(series);
    return others == null ? 0 : others.sum();
  }
}
