package io.forethought.runtime.cell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A reader's request for a consistent cut of one distribution, answered by the writer of a busy
 * slab.
 */
final class CutRequest {

  /**
   * The number of attempts before a reader asks the writer, and before it yields to other threads.
   */
  private static final int TRIES = 20;

  private static final int TRIES_WITHOUT_REST = 200;

  /**
   * After this time, a reader uses the values it finds, because the writer was interrupted by an
   * error. On a busy machine, a writer can lose its processor for a few tenths of a second.
   */
  private static final long PATIENCE_NANOS = 1_000_000_000;

  private final int first;
  private final int buckets;
  private volatile long @Nullable [] answer;

  CutRequest(int first, int buckets) {
    this.first = first;
    this.buckets = buckets;
  }

  /** Repeats until there is a cut. A writer that never pauses provides one on request. */
  @SuppressWarnings("ThreadPriorityCheck") // The writer must be able to run.
  void insist(Slab slab, long[] copy) {
    // A slab accepts one request at a time.
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

  /** Copies the answer if there is one. */
  private boolean copyAnswer(long[] copy) {
    long[] given = answer;
    if (given == null) {
      return false;
    }
    System.arraycopy(given, 0, copy, 0, given.length);
    return true;
  }
}
