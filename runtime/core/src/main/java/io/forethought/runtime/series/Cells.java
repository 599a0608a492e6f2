package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The cells of a family, one object per series, found by offset.
 *
 * @param <C> the class that holds the value of a series
 */
public final class Cells<C> {

  private final Series series;
  private final IntFunction<C> newCell;
  private final AtomicReferenceArray<C> cells;

  public Cells(Series series, IntFunction<C> newCell) {
    this.series = series;
    this.newCell = newCell;
    this.cells = new AtomicReferenceArray<>(series.places());
    for (int offset : series.eager()) {
      C unused = open(offset);
    }
  }

  /** Returns the cell at an offset, and creates it if it does not exist. */
  public C at(int offset) {
    C cell = cells.getAcquire(offset);
    return cell != null ? cell : open(offset);
  }

  /** Returns the existing series in the order of their labels. */
  public SeriesOrder order() {
    return series.order(offset -> cells.getAcquire(offset) != null);
  }

  /** Returns a snapshot of each cell, in the order of the labels. */
  public <S> List<S> snapshots(BiFunction<C, Labels, S> snapshot) {
    return order().snapshots((offset, labels) -> snapshot.apply(at(offset), labels));
  }

  private synchronized C open(int offset) {
    int leader = series.leader(offset);
    C cell = cells.get(leader);
    if (cell == null) {
      cell = newCell.apply(leader);
      cells.setRelease(leader, cell);
      series.added();
    }
    cells.setRelease(offset, cell);
    return cell;
  }
}
