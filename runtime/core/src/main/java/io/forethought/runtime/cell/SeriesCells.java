package io.forethought.runtime.cell;

/**
 * The cells of one series, which a data point adds to. Refers straight to where the slabs stand, as
 * each step on the way to them would take its time at each call.
 */
public abstract class SeriesCells {

  private final Slab[] places;
  private final int first;

  /**
   * Takes cells of its own, all 0.
   *
   * @param slabs where
   * @param count how many, that follow each other
   */
  protected SeriesCells(Slabs slabs, int count) {
    this.places = slabs.places();
    this.first = slabs.allocate(count);
  }

  /**
   * The first of the cells.
   *
   * @return its number
   */
  public final int first() {
    return first;
  }

  /**
   * Adds to the first cell, which holds whole numbers.
   *
   * @param amount what to add
   */
  protected final void add(long amount) {
    Slab slab = Slabs.open(places);
    try {
      slab.add(first, amount);
    } finally {
      slab.close();
    }
  }

  /**
   * Adds an observation to the cells, which are those of a distribution.
   *
   * @param bucket the bucket that the observation falls into, from 0
   * @param buckets the number of buckets
   * @param amount what was observed
   */
  protected final void observe(int bucket, int buckets, double amount) {
    Slab slab = Slabs.open(places);
    try {
      slab.observe(first, bucket, buckets, amount);
    } finally {
      slab.close();
    }
  }
}
