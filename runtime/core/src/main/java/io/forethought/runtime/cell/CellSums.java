package io.forethought.runtime.cell;

import java.util.Arrays;

/**
 * The sums of the cells of a metric set over the pages of all threads. Any thread may read them.
 */
public final class CellSums {

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

  private final CellSpace space;
  private final Places places;

  CellSums(CellSpace space, Places places) {
    this.space = space;
    this.places = places;
  }

  /**
   * Returns the value of a cell of whole numbers.
   *
   * @param cell the cell
   * @return the sum, or {@link Long#MAX_VALUE} if it is larger
   */
  public long whole(int cell) {
    long[] sum = new long[1];
    wholes(new int[] {cell}, 0, 1, sum);
    return sum[0] < 0 ? Long.MAX_VALUE : sum[0];
  }

  /**
   * Returns the value of a cell of whole numbers, however large it is.
   *
   * @param cell the cell
   * @return the sum; it never falls
   */
  public double total(int cell) {
    long low = 0;
    long high = 0;
    for (int place = 0; place < places.count(); place++) {
      low += get(place, cell);
      high += low >>> (Long.SIZE - 1);
      low &= Long.MAX_VALUE;
    }
    return high * 0x1p63 + low;
  }

  /**
   * Returns whether any cell of whole numbers has fractions.
   *
   * @return whether {@link #fractions} may return another number than 0
   */
  public boolean hasFractions() {
    return space.hasFractions();
  }

  /**
   * Returns the fractions that belong to a cell of whole numbers.
   *
   * @param cell the cell of whole numbers
   * @return the sum, or the largest double if it is larger
   */
  public double fractions(int cell) {
    int fraction = space.fraction(cell);
    double sum = 0;
    for (int place = 0; fraction != CellSpace.NONE && place < places.count(); place++) {
      sum = Cell.finite(sum + Double.longBitsToDouble(get(place, fraction)));
    }
    return sum;
  }

  private long get(int place, int cell) {
    long[] page = places.get(place).page(space.page());
    return page != null && cell < page.length ? Cell.get(page, cell) : 0;
  }

  /**
   * Reads the values of some cells of whole numbers.
   *
   * @param cells indexes of cells
   * @param first the first cell to read
   * @param count the number of cells to read
   * @param sums receives the values, from index 0; a negative one is too large for a long
   */
  public void wholes(int[] cells, int first, int count, long[] sums) {
    Arrays.fill(sums, 0, count, 0);
    for (int place = 0; place < places.count(); place++) {
      long[] page = places.get(place).page(space.page());
      if (page != null) {
        addTo(sums, page, cells, first, count);
      }
    }
  }

  private static void addTo(long[] sums, long[] page, int[] cells, int first, int count) {
    for (int i = 0; i < count; i++) {
      int cell = cells[first + i];
      if (cell < page.length) {
        long sum = sums[i] + Cell.get(page, cell);
        sums[i] = (sums[i] | sum) < 0 ? Long.MIN_VALUE : sum;
      }
    }
  }

  /**
   * Reads a distribution. The counts of the buckets and the sum are of exactly the same
   * observations. (Only if a JVM error, such as a stack overflow, interrupted a writer, an
   * observation may be missing from the sum.)
   *
   * @param first the first cell
   * @param counts receives the count of each bucket; its length is the number of buckets
   * @param copy working memory, longer than {@code counts}
   * @return the sum
   */
  public double distribution(int first, long[] counts, long[] copy) {
    Arrays.fill(counts, 0);
    double sum = 0;
    for (int place = 0; place < places.count(); place++) {
      if (copyCut(place, first, counts.length, copy) || insist(place, first, counts.length, copy)) {
        for (int i = 0; i < counts.length; i++) {
          counts[i] += copy[i];
        }
        sum = Cell.finite(sum + Double.longBitsToDouble(copy[counts.length]));
      }
    }
    return sum;
  }

  /** Copies the distribution of one place. Returns whether the copy is a consistent cut. */
  private boolean copyCut(int place, int first, int buckets, long[] copy) {
    long[] page = places.get(place).page(space.page());
    if (page == null || first + buckets + 1 >= page.length) {
      Arrays.fill(copy, 0, buckets + 1, 0);
      return true;
    }
    return Cell.copyCut(page, first, buckets, copy);
  }

  /** Repeats until there is a cut. A writer that never pauses provides one on request. */
  @SuppressWarnings("ThreadPriorityCheck") // The writer must be able to run.
  private boolean insist(int place, int first, int buckets, long[] copy) {
    CutRequest request = new CutRequest(place, first, buckets);
    // A set has one request at a time.
    synchronized (this) {
      long start = System.nanoTime();
      for (int tries = 1;
          !copyCut(place, first, buckets, copy) && !request.copyAnswer(copy);
          tries++) {
        if (tries == TRIES) {
          space.ask(request);
        }
        if (tries < TRIES_WITHOUT_REST) {
          Thread.onSpinWait();
        } else if (System.nanoTime() - start < PATIENCE_NANOS) {
          Thread.yield();
        } else {
          break;
        }
      }
      space.ask(null);
    }
    return true;
  }

  /** Removes the pages of sets that are gone. */
  public void releaseUnreachable() {
    places.releaseUnreachable();
  }
}
