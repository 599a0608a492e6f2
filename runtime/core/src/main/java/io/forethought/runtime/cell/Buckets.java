package io.forethought.runtime.cell;

import java.util.Arrays;

/**
 * The buckets of a histogram, and which of them a value falls into.
 *
 * <p>The search takes one shift, one load and about one comparison, however many buckets there are.
 * The bits of a double, sign apart, rise with its value; their upper part, the exponent and some
 * bits of the mantissa, leads to the first bucket that can be meant. So many bits are taken that no
 * two bounds share an entry of the table, or as many as keep it small; then more comparisons
 * follow.
 *
 * <pre>{@code
 * Buckets buckets = Buckets.of(0.1, 1, 10);
 * buckets.indexOf(0.1);  // 0, for a bucket holds its upper bound
 * buckets.indexOf(42);   // 3, the bucket up to +Inf
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
   * Buckets with these upper bounds, sorted, each once, and one up to +Inf.
   *
   * @param upperBounds the upper bounds; none may be NaN
   * @return the buckets
   * @throws IllegalArgumentException if a bound is NaN or there are more than 32,000
   */
  public static Buckets of(double... upperBounds) {
    double[] all = Arrays.copyOf(upperBounds, upperBounds.length + 1);
    all[upperBounds.length] = Double.POSITIVE_INFINITY;
    // -0.0 and 0.0 are one bound.
    double[] distinct = Arrays.stream(all).map(bound -> bound + 0.0).sorted().distinct().toArray();
    if (Arrays.stream(distinct).anyMatch(Double::isNaN) || distinct.length > 32_000) {
      throw new IllegalArgumentException(
          "Buckets must be at most 32,000 numbers, but are " + Arrays.toString(upperBounds) + ".");
    }
    return new Buckets(distinct);
  }

  /**
   * The upper bounds.
   *
   * @return a copy, rising, with +Inf at its end
   */
  public double[] upperBounds() {
    return upperBounds.clone();
  }

  /**
   * The number of buckets.
   *
   * @return at least 1, for the one up to +Inf
   */
  public int size() {
    return upperBounds.length;
  }

  /**
   * The bucket that a value falls into: the first one whose upper bound is not less.
   *
   * @param value any number but NaN
   * @return its index, from 0
   */
  public int indexOf(double value) {
    long entry = Math.max(0, Math.min(entry(value, shift) - lowest, firstCandidates.length - 1L));
    int index = firstCandidates[(int) entry];
    while (value > upperBounds[index]) {
      index++;
    }
    return index;
  }

  /** The upper part of the bits of a double, in the order of the numbers. */
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

  /** How long the table would be; 0 if too long. One entry more than reach to the last bound. */
  private static int entries(double[] upperBounds, int shift) {
    double last = upperBounds[Math.max(0, upperBounds.length - 2)];
    long entries = entry(last, shift) - entry(upperBounds[0], shift) + 2;
    return entries <= MAX_ENTRIES ? (int) entries : 0;
  }

  private short[] firstCandidates() {
    // Bounds of both signs may lie far apart; the comparisons do it all then.
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
