package io.forethought.runtime.cell;

/**
 * The cells of one series. Refers directly to the array of slabs, because each indirection would
 * slow down every call.
 */
public abstract class SeriesCells {

  private final Slab[] places;
  private final int first;

  /**
   * Allocates consecutive cells, all 0.
   *
   * @param slabs where to allocate them
   * @param count the number of cells
   */
  protected SeriesCells(Slabs slabs, int count) {
    this.places = slabs.places();
    this.first = slabs.allocate(count);
  }

  /**
   * Returns the first cell.
   *
   * @return the index of the cell
   */
  public final int first() {
    return first;
  }

  /**
   * Adds to the first cell, which holds whole numbers, unless the sum is too large for a long.
   *
   * @param amount the amount to add, not negative
   * @return whether the amount was added
   */
  protected final boolean add(long amount) {
    Slab slab = Slabs.open(places);
    try {
      return slab.add(first, amount);
    } finally {
      slab.close();
    }
  }

  /**
   * Adds an observation to the cells of a distribution.
   *
   * @param bucket the index of the bucket of the observation, from 0
   * @param buckets the number of buckets
   * @param amount the observed value
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
