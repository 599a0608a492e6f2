package io.forethought.runtime.cell;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The buckets of a histogram. Finds the bucket of a value.
 *
 * <p>The search takes one shift, one load and about one comparison, however many buckets there are.
 * Apart from the sign, the bits of a double rise with its value. The upper bits, which are the
 * exponent and part of the mantissa, are the index into a table that holds the first candidate.
 * Enough bits are used that no two bounds share an entry of the table. If the table would become
 * too large, fewer bits are used and more comparisons are needed.
 *
 * <pre>{@code
 * Buckets buckets = Buckets.of(0.1, 1, 10);
 * buckets.indexOf(0.1);  // 0, because a bucket includes its upper bound
 * buckets.indexOf(42);   // 3, the last bucket, up to +Inf
 * }</pre>
 */
public final class Buckets {

  private static final int MANTISSA_BITS = 52;
  private static final int MAX_ENTRIES = 4096;

  private final double[] upperBounds;
  private final int shift;
  private final long lowest;
  private final short[] firstCandidates;

  private Buckets(double[] upperBounds) {
    this.upperBounds = upperBounds;
    this.shift = shift(upperBounds);
    this.lowest = entry(upperBounds[0], shift);
    this.firstCandidates = firstCandidates();
  }

  /**
   * Creates buckets with these upper bounds, sorted and without duplicates, and a last one up to
   * +Inf.
   *
   * @param upperBounds the upper bounds; none may be NaN
   * @return the buckets
   * @throws IllegalArgumentException if a bound is NaN or there are more than 32,000
   */
  public static Buckets of(double... upperBounds) {
    Set<Double> distinct = new TreeSet<>();
    distinct.add(Double.POSITIVE_INFINITY);
    for (double bound : upperBounds) {
      // -0.0 and 0.0 are the same bound.
      distinct.add(bound + 0.0);
    }
    if (distinct.contains(Double.NaN) || distinct.size() > 32_000) {
      throw new IllegalArgumentException(
          "Buckets must be at most 32,000 numbers, but are " + Arrays.toString(upperBounds) + ".");
    }
    double[] sorted = new double[distinct.size()];
    int next = 0;
    for (double bound : distinct) {
      sorted[next++] = bound;
    }
    return new Buckets(sorted);
  }

  /**
   * Returns the upper bounds.
   *
   * @return a copy in ascending order, ending with +Inf
   */
  public double[] upperBounds() {
    return upperBounds.clone();
  }

  /**
   * Returns the number of buckets.
   *
   * @return the number, at least 1 for the bucket up to +Inf
   */
  public int size() {
    return upperBounds.length;
  }

  /**
   * Returns the bucket of a value: the first one whose upper bound is not less than the value.
   *
   * @param value any number but NaN
   * @return its index, from 0
   */
  public int indexOf(double value) {
    int index = firstCandidate(value);
    while (value > upperBounds[index]) {
      index++;
    }
    return index;
  }

  /** Returns the bucket at which the search for a value begins. */
  int firstCandidate(double value) {
    long entry = Math.max(0, Math.min(entry(value, shift) - lowest, firstCandidates.length - 1L));
    return firstCandidates[(int) entry];
  }

  /** Returns the upper bits of a double, ordered like the numbers. */
  private static long entry(double value, int shift) {
    long bits = Double.doubleToRawLongBits(value);
    return (bits ^ (bits >> 63 >>> 1)) >> shift;
  }

  private static int shift(double[] upperBounds) {
    int shift = MANTISSA_BITS;
    while (shift > 0 && shareEntry(upperBounds, shift) && entries(upperBounds, shift - 1) > 0) {
      shift--;
    }
    return shift;
  }

  private static boolean shareEntry(double[] upperBounds, int shift) {
    for (int i = 1; i < upperBounds.length - 1; i++) {
      if (entry(upperBounds[i - 1], shift) == entry(upperBounds[i], shift)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the length of the table, or 0 if it would be too long. It has one entry after the last
   * bound.
   */
  private static int entries(double[] upperBounds, int shift) {
    double last = upperBounds[Math.max(0, upperBounds.length - 2)];
    long entries = entry(last, shift) - entry(upperBounds[0], shift) + 2;
    return entries <= MAX_ENTRIES ? (int) entries : 0;
  }

  private short[] firstCandidates() {
    // Bounds of both signs may be too far apart for a table; then only comparisons are used.
    short[] candidates = new short[Math.max(1, entries(upperBounds, shift))];
    int candidate = 0;
    for (int i = 1; i < candidates.length; i++) {
      while (candidate < upperBounds.length - 1
          && entry(upperBounds[candidate], shift) - lowest < i) {
        candidate++;
      }
      candidates[i] = (short) candidate;
    }
    return candidates;
  }
}
