package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The cells of a family, one object per series, found by offset.
 *
 * @param <C> what a series holds its value in
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

  /** The cell at an offset, which exists from now on. */
  public C at(int offset) {
    C cell = cells.getAcquire(offset);
    return cell != null ? cell : open(offset);
  }

  /** The series that exist, in the order of their labels. */
  public SeriesOrder order() {
    return series.order(offset -> cells.getAcquire(offset) != null);
  }

  /** What is made of each cell and its labels, in the order of the labels. */
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
