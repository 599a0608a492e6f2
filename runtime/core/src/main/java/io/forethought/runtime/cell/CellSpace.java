package io.forethought.runtime.cell;

import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one metric set. Each thread that records writes to a page of its own, which has a
 * copy of all cells. A scrape adds up the pages, see {@link CellSums}.
 *
 * <pre>{@code
 * int cell = space.allocate(1);
 * if (!CellSpace.add(space.page(), cell, 1)) { // the page of this thread
 *   space.addAnyway(cell, 1);                  // it has none yet
 * }
 * }</pre>
 */
public final class CellSpace {

  static final int NONE = 0;

  private final Places places;
  private final int page;
  private final CellSums sums;
  private volatile int size = Place.PADDING;

  /** By cell of whole numbers: the cell of the fractions that belong to it. */
  private volatile AtomicIntegerArray fractions = new AtomicIntegerArray(0);

  private volatile @Nullable CutRequest request;

  /** Creates a space without cells. */
  public CellSpace() {
    this(Places.ofProgram());
  }

  CellSpace(Places places) {
    this.places = places;
    this.page = places.number(this);
    this.sums = new CellSums(this, places);
  }

  /** Returns the number under which each thread finds its page. */
  public int page() {
    return page;
  }

  /** Returns what reads the cells. */
  public CellSums sums() {
    return sums;
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

  /**
   * Adds to a cell of whole numbers in the calling thread's own page.
   *
   * @param page the number of the page
   * @param cell the cell
   * @param amount the amount to add, not negative
   * @return whether the amount was added; if not, call {@link #addAnyway}
   */
  public static boolean add(int page, int cell, long amount) {
    return add(Places.table(), page, cell, amount);
  }

  static boolean add(Place[] places, int page, int cell, long amount) {
    long[] own = Place.own(places, page, cell);
    return own != null && Cell.add(own, cell, amount);
  }

  /**
   * Adds to a cell of whole numbers wherever the calling thread may write. What is too large for a
   * long is added to the fractions.
   *
   * @param cell the cell
   * @param amount the amount to add, not negative
   */
  public void addAnyway(int cell, long amount) {
    Place place = places.open();
    try {
      if (!Cell.add(reaching(place, cell), cell, amount)) {
        int fraction = openFraction(cell);
        Cell.add(reaching(place, fraction), fraction, (double) amount);
      }
    } finally {
      place.close();
      Reference.reachabilityFence(this);
    }
  }

  /**
   * Adds to the fractions of a cell of whole numbers.
   *
   * @param cell the cell of whole numbers
   * @param amount the amount to add, not negative
   */
  public void addFraction(int cell, double amount) {
    addFraction(Places.table(), cell, amount);
  }

  void addFraction(Place[] table, int cell, double amount) {
    int fraction = openFraction(cell);
    long[] own = Place.own(table, page, fraction);
    if (own != null) {
      Cell.add(own, fraction, amount);
      return;
    }
    Place place = places.open();
    try {
      Cell.add(reaching(place, fraction), fraction, amount);
    } finally {
      place.close();
      Reference.reachabilityFence(this);
    }
  }

  /** Returns the cell that holds the fractions of a cell; 0 if there are none. */
  int fraction(int cell) {
    AtomicIntegerArray known = fractions;
    return cell < known.length() ? known.get(cell) : NONE;
  }

  boolean hasFractions() {
    return fractions.length() > 0;
  }

  private int openFraction(int cell) {
    int known = fraction(cell);
    return known == NONE ? createFraction(cell) : known;
  }

  private synchronized int createFraction(int cell) {
    int known = fraction(cell);
    if (known != NONE) {
      return known;
    }
    int created = allocate(1);
    AtomicIntegerArray reaching = cell < fractions.length() ? fractions : moreFractions();
    reaching.set(cell, created);
    fractions = reaching;
    return created;
  }

  private AtomicIntegerArray moreFractions() {
    AtomicIntegerArray more = new AtomicIntegerArray(size);
    for (int cell = 0; cell < fractions.length(); cell++) {
      more.setPlain(cell, fractions.getPlain(cell));
    }
    return more;
  }

  /**
   * Adds an observation to a distribution.
   *
   * @param first the first cell of the distribution
   * @param bucket the index of the bucket of the observation, from 0
   * @param buckets the number of buckets
   * @param amount the observed value
   */
  public void observe(int first, int bucket, int buckets, double amount) {
    observe(Places.table(), first, bucket, buckets, amount);
  }

  void observe(Place[] table, int first, int bucket, int buckets, double amount) {
    long[] own = Place.own(table, page, first + buckets + 1);
    if (own == null || request != null) {
      observeAnyway(first, bucket, buckets, amount);
    } else {
      Cell.observe(own, first, bucket, buckets, amount);
    }
  }

  private void observeAnyway(int first, int bucket, int buckets, double amount) {
    Place place = places.open();
    try {
      long[] own = reaching(place, first + buckets + 1);
      Cell.observe(own, first, bucket, buckets, amount);
      CutRequest asked = request;
      if (asked != null) {
        asked.answer(place.number(), own);
      }
    } finally {
      place.close();
      Reference.reachabilityFence(this);
    }
  }

  /** Asks the writers for a cut at the end of their next observation; null withdraws it. */
  void ask(@Nullable CutRequest cut) {
    request = cut;
  }

  private long[] reaching(Place place, int cell) {
    if (!place.hasRoomFor(page)) {
      places.makeRoom(place);
    }
    return place.reaching(page, cell, size);
  }
}
