package io.forethought.runtime.cell;

import java.util.Arrays;

/**
 * The cells of one metric set. Each platform thread that records owns a slab, which holds a copy of
 * all cells, and is the only thread that writes to it. A scrape adds up the slabs.
 *
 * <p>The identifier of a thread determines the place of its slab. If that place belongs to another
 * living thread, and for virtual threads, a slab is borrowed for one write. If the owner of a slab
 * is dead, the next thread takes over the slab with its values. So there are at most 64 slabs with
 * an owner, and as many to borrow as there are processors, rounded up to a power of two. Each slab
 * takes 8 bytes per cell.
 */
public final class Slabs {

  private static final int MIN_PLACES = 16;
  private static final int MAX_PLACES = 64;

  private final Slab[] places;
  private final LendableSlabs lendable;
  private volatile int size = Slab.PADDING;

  /** Creates slabs without cells, for a number of threads that suits this machine. */
  public Slabs() {
    this(Runtime.getRuntime().availableProcessors());
  }

  Slabs(int processors) {
    this(
        Math.max(MIN_PLACES, Math.min(MAX_PLACES, powerOfTwo(4L * processors))),
        powerOfTwo(processors));
  }

  /** Both arguments must be powers of two. */
  Slabs(int places, int maxLendable) {
    this.places = new Slab[places];
    Arrays.setAll(this.places, place -> new Slab(this));
    this.lendable = new LendableSlabs(maxLendable, this);
  }

  private static int powerOfTwo(long atLeast) {
    return (int) Math.min(1 << 20, Long.highestOneBit(Math.max(1, 2 * atLeast - 1)));
  }

  /**
   * Allocates consecutive cells, all 0. A distribution has a cell for each bucket, then one for the
   * sum and one for the count.
   *
   * @param cells the number of cells
   * @return the index of the first cell, never 0
   */
  public synchronized int allocate(int cells) {
    int first = size;
    size = Math.addExact(first, cells);
    return first;
  }

  /** Returns the number of allocated cells, including the padding before them. */
  int size() {
    return size;
  }

  /**
   * Adds to a cell that holds the bits of a double.
   *
   * @param cell the cell
   * @param amount the amount to add
   */
  public void add(int cell, double amount) {
    Slab slab = open(places);
    try {
      slab.add(cell, amount);
    } finally {
      slab.close();
    }
  }

  /**
   * Returns the value of a cell of whole numbers.
   *
   * @param cell the cell
   * @return the sum over all slabs, or {@link Long#MAX_VALUE} if it is larger
   */
  public long sum(int cell) {
    long[] sum = new long[1];
    sum(new int[] {cell}, 0, 1, sum);
    return sum[0] < 0 ? Long.MAX_VALUE : sum[0];
  }

  /**
   * Returns the value of a cell of whole numbers, however large it is.
   *
   * @param cell the cell
   * @return the sum over all slabs; it never falls
   */
  public double total(int cell) {
    long low = 0;
    long high = 0;
    for (Slab[] slabs : new Slab[][] {places, lendable.all()}) {
      for (Slab slab : slabs) {
        low += slab.get(cell);
        high += low >>> (Long.SIZE - 1);
        low &= Long.MAX_VALUE;
      }
    }
    return high * 0x1p63 + low;
  }

  /**
   * Returns the value of a cell that holds the bits of a double.
   *
   * @param cell the cell
   * @return the sum over all slabs, or the largest double if it is larger
   */
  public double sumOfDoubles(int cell) {
    double sum = 0;
    for (Slab slab : places) {
      sum = Slab.finite(sum + Double.longBitsToDouble(slab.get(cell)));
    }
    for (Slab slab : lendable.all()) {
      sum = Slab.finite(sum + Double.longBitsToDouble(slab.get(cell)));
    }
    return sum;
  }

  /**
   * Reads the values of some cells of whole numbers.
   *
   * @param cells indexes of cells
   * @param first the first cell to read
   * @param count the number of cells to read
   * @param sums receives the values, from index 0; a negative one is too large for a long
   */
  public void sum(int[] cells, int first, int count, long[] sums) {
    Arrays.fill(sums, 0, count, 0);
    for (Slab slab : places) {
      slab.addTo(sums, cells, first, count);
    }
    for (Slab slab : lendable.all()) {
      slab.addTo(sums, cells, first, count);
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
  public double read(int first, long[] counts, long[] copy) {
    Arrays.fill(counts, 0);
    double sum = 0;
    for (Slab slab : places) {
      sum = Slab.finite(sum + readSlab(slab, first, counts, copy));
    }
    for (Slab slab : lendable.all()) {
      sum = Slab.finite(sum + readSlab(slab, first, counts, copy));
    }
    return sum;
  }

  private static double readSlab(Slab slab, int first, long[] counts, long[] copy) {
    int buckets = counts.length;
    if (!slab.reaches(first + buckets + 1)) {
      return 0;
    }
    if (!slab.copyCut(first, buckets, copy)) {
      new CutRequest(first, buckets).insist(slab, copy);
    }
    for (int i = 0; i < buckets; i++) {
      counts[i] += copy[i];
    }
    return Double.longBitsToDouble(copy[buckets]);
  }

  /** Releases dead threads. The values they recorded are kept. */
  public void forgetDeadThreads() {
    for (Slab slab : places) {
      slab.forgetDeadOwner();
    }
  }

  Slab[] places() {
    return places;
  }

  /** Returns a slab to which the calling thread may write until it closes it. */
  static Slab open(Slab[] places) {
    Thread self = Thread.currentThread();
    Slab place = places[(int) self.getId() & (places.length - 1)];
    return place.isOwnedBy(self) ? place : place.home().claimOrBorrow(place, self);
  }

  private Slab claimOrBorrow(Slab place, Thread self) {
    return !VirtualThreads.isVirtual(self) && place.claim(self) ? place : lendable.borrow(self);
  }
}
