package io.forethought.runtime.source;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The counts that are kept elsewhere for one series. The last count of a garbage-collected owner
 * remains in the sum.
 */
public final class Followed {

  private final List<Source> sources = new ArrayList<>();
  private long left;

  /** Creates it without owners. */
  public Followed() {}

  /** Adds two counts. A sum that is too large for a long is the largest one. */
  public static long sum(long some, long more) {
    long sum = some + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /** Adds the count of an owner, or replaces the one that it already has. */
  public synchronized void add(Object owner, LongSupplier count) {
    takeLeave();
    sources.removeIf(source -> source.isOf(owner));
    sources.add(new Source(owner, count));
  }

  /** Returns the sum of all counts, including those of garbage-collected owners. */
  public synchronized long sum() {
    long sum = takeLeave();
    for (Source source : sources) {
      sum = sum(sum, source.read());
    }
    return sum;
  }

  private long takeLeave() {
    sources.removeIf(
        source -> {
          boolean gone = source.isGone();
          if (gone) {
            left = sum(left, source.read());
          }
          return gone;
        });
    return left;
  }

  /** The count of one owner. */
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

    /**
     * Returns the highest count so far, so that a faulty source neither lowers the counter nor
     * fails a scrape.
     */
    long read() {
      try {
        last = Math.max(last, count.getAsLong());
      } catch (VirtualMachineError failure) {
        throw failure;
      } catch (Throwable failure) {
        return last;
      }
      return last;
    }
  }
}
