package io.forethought.runtime.cell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The wish of a reader for a cut of one distribution, which the writer of a busy slab fulfils. */
final class CutRequest {

  /** How often a reader tries before it asks the writer, and before it lets others run. */
  private static final int TRIES = 20;

  private static final int TRIES_WITHOUT_REST = 200;

  /** After so long a reader takes what it finds: its writer was struck down in the middle. */
  private static final long PATIENCE_NANOS = 100_000_000;

  private final int first;
  private final int buckets;
  private volatile long @Nullable [] answer;

  CutRequest(int first, int buckets) {
    this.first = first;
    this.buckets = buckets;
  }

  /** Tries again until there is a cut. A writer that never rests hands one out when asked. */
  @SuppressWarnings("ThreadPriorityCheck") // The writer must be let run.
  void insist(Slab slab, long[] copy) {
    // A slab takes one request at a time.
    synchronized (slab) {
      long start = System.nanoTime();
      for (int tries = 1; !slab.copyCut(first, buckets, copy) && !copyAnswer(copy); tries++) {
        if (tries == TRIES) {
          slab.ask(this);
        }
        if (tries < TRIES_WITHOUT_REST) {
          Thread.onSpinWait();
        } else if (System.nanoTime() - start < PATIENCE_NANOS) {
          Thread.yield();
        } else {
          break;
        }
      }
      slab.ask(null);
    }
  }

  /** Copies the distribution. Only the writer may call this, between two observations. */
  void answer(long[] cells) {
    answer = Arrays.copyOfRange(cells, first, first + buckets + 1);
  }

  /** Copies the answer, if there is one yet. */
  private boolean copyAnswer(long[] copy) {
    long[] given = answer;
    if (given == null) {
      return false;
    }
    System.arraycopy(given, 0, copy, 0, given.length);
    return true;
  }
}
