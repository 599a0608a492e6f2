package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How cells of a page are written and read: in which order, and what they hold. Only the writer of
 * the place may add; any thread may read.
 *
 * <p>A distribution has a cell for each bucket, then one for the sum and one for the count.
 */
final class Cell {

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  private Cell() {}

  /**
   * Adds to a cell of whole numbers that are not negative, unless the sum is too large for a long.
   *
   * @return whether the amount was added
   */
  static boolean add(long[] page, int cell, long amount) {
    long sum = page[cell] + amount;
    if (sum < 0) {
      return false;
    }
    CELL.setOpaque(page, cell, sum);
    return true;
  }

  /** Adds to a cell that holds the bits of a double. */
  static void add(long[] page, int cell, double amount) {
    CELL.setOpaque(page, cell, plus(page[cell], amount));
  }

  /**
   * Adds an observation to a distribution: to one of its buckets, then to the sum, then to the
   * count. A reader that finds the same number of observations in the buckets and in the count has
   * a consistent cut.
   */
  static void observe(long[] page, int first, int bucket, int buckets, double amount) {
    int sum = first + buckets;
    int count = sum + 1;
    CELL.setOpaque(page, first + bucket, page[first + bucket] + 1);
    CELL.setRelease(page, sum, plus(page[sum], amount));
    CELL.setRelease(page, count, page[count] + 1);
  }

  /** Returns the value of a cell. */
  static long get(long[] page, int cell) {
    return (long) CELL.getOpaque(page, cell);
  }

  /**
   * Copies the buckets and the sum of a distribution, unless an observation interferes.
   *
   * @return whether the copy is a consistent cut
   */
  // The count is read first and the buckets last. An observation that is in the sum but not in the
  // count is also in the buckets, which then add up to more than the count.
  static boolean copyCut(long[] page, int first, int buckets, long[] copy) {
    long missing = (long) CELL.getAcquire(page, first + buckets + 1);
    copy[buckets] = (long) CELL.getAcquire(page, first + buckets);
    for (int i = 0; i < buckets; i++) {
      copy[i] = (long) CELL.getAcquire(page, first + i);
      missing -= copy[i];
    }
    return missing == 0;
  }

  private static long plus(long bits, double amount) {
    return Double.doubleToRawLongBits(finite(Double.longBitsToDouble(bits) + amount));
  }

  /** Returns a sum, or the largest number if the sum is too large: infinite sums have no rate. */
  static double finite(double sum) {
    return Double.isFinite(sum) ? sum : Math.copySign(Double.MAX_VALUE, sum);
  }
}
