package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The cells of a family, one object per series, found by offset.
 *
 * @param <C> the class that holds the value of a series
 */
public abstract sealed class Cells<C> permits LastingCells, ExpiringCells {

  private final Series series;
  private final AtomicReferenceArray<C> cells;

  Cells(Series series) {
    this.series = series;
    this.cells = new AtomicReferenceArray<>(series.places());
  }

  /** Creates the cell of a series. The caller holds the lock. */
  abstract C create(int offset);

  /** Returns the cell at an offset, and creates it if it does not exist. */
  public final C at(int offset) {
    C cell = cells.getAcquire(offset);
    return cell != null ? cell : open(offset);
  }

  /** Returns the existing series in the order of their labels. */
  public final SeriesOrder order() {
    return series.order(offset -> cells.getAcquire(offset) != null);
  }

  /** Returns a snapshot of each cell, in the order of the labels. */
  public <S> List<S> snapshots(BiFunction<C, Labels, S> snapshot) {
    return order().snapshots((offset, labels) -> snapshot.apply(at(offset), labels));
  }

  final Series series() {
    return series;
  }

  /** Returns the cell of each existing series. */
  final List<C> existing() {
    SeriesOrder order = order();
    return IntStream.range(0, order.size()).mapToObj(i -> at(order.offset(i))).toList();
  }

  synchronized C open(int offset) {
    int leader = series.leader(offset);
    C cell = cells.get(leader);
    if (cell == null) {
      cell = create(leader);
      cells.setRelease(leader, cell);
      series.changed();
    }
    cells.setRelease(offset, cell);
    return cell;
  }

  /** Removes a cell from all its places. The caller holds the lock. */
  final void close(Collection<Integer> places) {
    places.forEach(offset -> cells.setRelease(offset, null));
    series.changed();
  }
}
