package io.forethought.runtime.series;

import java.util.function.IntFunction;

/**
 * The cells of a family whose series are never removed.
 *
 * @param <C> the class that holds the value of a series
 */
public final class LastingCells<C> extends Cells<C> {

  private final IntFunction<C> newCell;

  /** Creates the series that exist from the start. */
  public LastingCells(Series series, IntFunction<C> newCell) {
    super(series);
    this.newCell = newCell;
    for (int offset : series.eager()) {
      C unused = open(offset);
    }
  }

  @Override
  C create(int offset) {
    return newCell.apply(offset);
  }
}
