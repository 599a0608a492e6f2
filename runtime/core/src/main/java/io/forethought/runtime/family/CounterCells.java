package io.forethought.runtime.family;

import io.forethought.runtime.cell.Slabs;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * The values of a counter: one cell per series for what is whole, and one more, once there is
 * something to keep in it, for fractions and for amounts that could make the first one wrap around.
 */
final class CounterCells {

  private static final int NONE = 0;

  /** Above, amounts are kept as doubles, so that the sum of the others cannot wrap around. */
  private static final long MAX_WHOLE = 1L << 40;

  private final Series series;
  private final Slabs slabs;
  private final Incident rejection;
  private final AtomicIntegerArray wholes;
  private volatile @Nullable AtomicIntegerArray fractions;

  CounterCells(Series series, Slabs slabs, Incident rejection) {
    this.series = series;
    this.slabs = slabs;
    this.rejection = rejection;
    this.wholes = new AtomicIntegerArray(series.places());
    series.eager().forEach(this::open);
  }

  /** The cell of a series, which exists from now on. */
  int cell(int offset) {
    int cell = wholes.getAcquire(offset);
    return cell != NONE ? cell : open(offset);
  }

  /** The series that exist, in the order of their labels. */
  SeriesOrder order() {
    return series.order(offset -> wholes.getAcquire(offset) != NONE);
  }

  Slabs slabs() {
    return slabs;
  }

  void add(int offset, int cell, long amount) {
    if (amount < 0) {
      rejection.count();
    } else if (amount <= MAX_WHOLE) {
      slabs.add(cell, amount);
    } else {
      slabs.add(fractionCell(offset), (double) amount);
    }
  }

  void add(int offset, int cell, double amount) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      rejection.count();
    } else if (amount <= MAX_WHOLE && amount == (long) amount) {
      slabs.add(cell, (long) amount);
    } else {
      slabs.add(fractionCell(offset), amount);
    }
  }

  /** Whether a series ever had an amount that is not kept as a whole number. */
  boolean hasFractions() {
    return fractions != null;
  }

  /** What a series holds besides its whole number. */
  double fraction(int offset) {
    AtomicIntegerArray known = fractions;
    int cell = known == null ? NONE : known.getAcquire(series.leader(offset));
    return cell == NONE ? 0 : slabs.sumOfDoubles(cell);
  }

  private int fractionCell(int offset) {
    AtomicIntegerArray known = fractions;
    int cell = known == null ? NONE : known.getAcquire(offset);
    return cell != NONE ? cell : openFraction(offset);
  }

  private synchronized int open(int offset) {
    int leader = series.leader(offset);
    int cell = wholes.get(leader);
    if (cell == NONE) {
      cell = slabs.allocate(1);
      wholes.setRelease(leader, cell);
      series.added();
    }
    wholes.setRelease(offset, cell);
    return cell;
  }

  private synchronized int openFraction(int offset) {
    AtomicIntegerArray known = fractions;
    if (known == null) {
      known = new AtomicIntegerArray(series.places());
      fractions = known;
    }
    int leader = series.leader(offset);
    int cell = known.get(leader);
    if (cell == NONE) {
      cell = slabs.allocate(1);
      known.setRelease(leader, cell);
    }
    known.setRelease(offset, cell);
    return cell;
  }
}
