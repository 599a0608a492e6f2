package io.forethought.runtime.family;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** What others count for one series. One who has gone leaves behind what it counted last. */
final class Followed {

  private final List<Source> sources = new ArrayList<>();
  private long left;

  /** Adds one who counts, or takes another way to read one who is there already. */
  synchronized void add(Object owner, LongSupplier count) {
    takeLeave();
    sources.removeIf(source -> source.isOf(owner));
    sources.add(new Source(owner, count));
  }

  /** All that was counted, also by those who have gone. */
  synchronized long sum() {
    long sum = takeLeave();
    for (Source source : sources) {
      sum += source.read();
    }
    return sum;
  }

  private long takeLeave() {
    sources.removeIf(
        source -> {
          boolean gone = source.isGone();
          if (gone) {
            left += source.read();
          }
          return gone;
        });
    return left;
  }

  /** One who counts. */
  private static final class Source {

    private final WeakReference<Object> owner;
    private final LongSupplier count;
    private long last;

    Source(Object owner, LongSupplier count) {
      this.owner = new WeakReference<>(owner);
      this.count = count;
    }

    boolean isOf(Object other) {
      return owner.refersTo(other);
    }

    boolean isGone() {
      return owner.refersTo(null);
    }

    /** A counter never falls, and a scrape never fails, whatever the source does. */
    long read() {
      try {
        last = Math.max(last, count.getAsLong());
      } catch (RuntimeException | LinkageError failure) {
        return last;
      }
      return last;
    }
  }
}
