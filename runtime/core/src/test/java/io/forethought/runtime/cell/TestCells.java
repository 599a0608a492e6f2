package io.forethought.runtime.cell;

/** Some cells that a test writes and reads, at places of its own. */
final class TestCells {

  private final Places places;
  private final CellSpace space;
  private final int first;

  /** Cells of a new metric set. */
  TestCells(Places places, int count) {
    this(places, new CellSpace(places), count);
  }

  TestCells(Places places, CellSpace space, int count) {
    this.places = places;
    this.space = space;
    this.first = space.allocate(count);
  }

  /** More cells of the same set. */
  TestCells more(int count) {
    return new TestCells(places, space, count);
  }

  CellSpace space() {
    return space;
  }

  int first() {
    return first;
  }

  /** Adds to the first cell, as a counter does. */
  void add(long amount) {
    if (!CellSpace.add(places.owned(), space.page(), first, amount)) {
      space.addAnyway(first, amount);
    }
  }

  void addFraction(double amount) {
    space.addFraction(places.owned(), first, amount);
  }

  void observe(int bucket, int buckets, double amount) {
    space.observe(places.owned(), first, bucket, buckets, amount);
  }

  long sum() {
    return space.sums().whole(first);
  }

  double fractions() {
    return space.sums().fractions(first);
  }

  /** Reads the distribution. */
  double read(long[] counts) {
    return space.sums().distribution(first, counts, new long[counts.length + 1]);
  }
}
