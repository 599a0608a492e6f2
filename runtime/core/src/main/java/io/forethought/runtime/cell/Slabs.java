package io.forethought.runtime.cell;

import java.util.Arrays;

/**
 * The cells of one metric set. Each platform thread that records owns a slab, which holds a copy of
 * all cells, and is the only one to write it; a scrape adds the slabs up.
 *
 * <p>A thread finds its slab at a place that its identifier leads to. Where another thread that
 * lives has that place, and for virtual threads, there are some more slabs to borrow for the length
 * of one write. A slab whose owner has died goes to the next thread, with all that it holds. So
 * there are at most 64 slabs with owners, and as many to borrow as there are processors, rounded up
 * to a power of two; each takes 8 bytes per cell.
 */
public final class Slabs {

  private static final int MIN_PLACES = 16;
  private static final int MAX_PLACES = 64;

  private final Slab[] places;
  private final LendableSlabs lendable;
  private volatile int size = Slab.PADDING;

  /** Starts without cells, for as many threads as this machine can run well. */
  public Slabs() {
    this(Runtime.getRuntime().availableProcessors());
  }

  Slabs(int processors) {
    this(
        Math.max(MIN_PLACES, Math.min(MAX_PLACES, powerOfTwo(4L * processors))),
        powerOfTwo(processors));
  }

  /** Both must be powers of two. */
  Slabs(int places, int maxLendable) {
    this.places = new Slab[places];
    Arrays.setAll(this.places, place -> new Slab(this));
    this.lendable = new LendableSlabs(maxLendable, this);
  }

  private static int powerOfTwo(long atLeast) {
    return (int) Math.min(1 << 20, Long.highestOneBit(Math.max(1, 2 * atLeast - 1)));
  }

  /**
   * Hands out cells that follow each other, all 0. A distribution has one for each bucket, then one
   * for the sum and one for the count.
   *
   * @param cells how many
   * @return the first one, never 0
   */
  public synchronized int allocate(int cells) {
    int first = size;
    size = Math.addExact(first, cells);
    return first;
  }

  /** The number of cells handed out, with the padding in front. */
  int size() {
    return size;
  }

  /**
   * Adds to a cell that holds the bits of a double.
   *
   * @param cell the cell
   * @param amount what to add
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
   * The value of a cell of whole numbers.
   *
   * @param cell the cell
   * @return the sum over all slabs
   */
  public long sum(int cell) {
    long sum = 0;
    for (Slab slab : places) {
      sum += slab.get(cell);
    }
    for (Slab slab : lendable.all()) {
      sum += slab.get(cell);
    }
    return sum;
  }

  /**
   * The value of a cell that holds the bits of a double.
   *
   * @param cell the cell
   * @return the sum over all slabs
   */
  public double sumOfDoubles(int cell) {
    double sum = 0;
    for (Slab slab : places) {
      sum += Double.longBitsToDouble(slab.get(cell));
    }
    for (Slab slab : lendable.all()) {
      sum += Double.longBitsToDouble(slab.get(cell));
    }
    return sum;
  }

  /**
   * The values of some cells of whole numbers.
   *
   * @param cells the cells
   * @param first the first one in the array that is wanted
   * @param count how many of them are wanted
   * @param sums where to put the values, from its beginning on
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
   * Reads a distribution: the count of each bucket and the sum belong to the very same
   * observations. (Only where an error of the JVM, such as a full stack, struck a writer between
   * the two may the sum lack an observation.)
   *
   * @param first the first cell
   * @param counts where to put the count of each bucket; as long as there are buckets
   * @param copy memory to work in, longer than {@code counts}
   * @return the sum
   */
  public double read(int first, long[] counts, long[] copy) {
    Arrays.fill(counts, 0);
    double sum = 0;
    for (Slab slab : places) {
      sum += readSlab(slab, first, counts, copy);
    }
    for (Slab slab : lendable.all()) {
      sum += readSlab(slab, first, counts, copy);
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

  /** Lets go of the threads that have died since. What they recorded stays. */
  public void forgetDeadThreads() {
    for (Slab slab : places) {
      slab.forgetDeadOwner();
    }
  }

  Slab[] places() {
    return places;
  }

  /** A slab that the calling thread may write until it closes it. */
  static Slab open(Slab[] places) {
    Thread self = Thread.currentThread();
    Slab place = places[(int) self.getId() & (places.length - 1)];
    return place.isOwnedBy(self) ? place : place.home().claimOrBorrow(place, self);
  }

  private Slab claimOrBorrow(Slab place, Thread self) {
    return !VirtualThreads.isVirtual(self) && place.claim(self) ? place : lendable.borrow(self);
  }
}
