package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a family, one object per series, found by offset.
 *
 * @param <C> the class that holds the value of a series
 */
public abstract sealed class Cells<C> permits LastingCells, NumberedCells, ExpiringCells {

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(Object[].class);

  private final Series series;

  /** By offset. The array is created for the first cell. */
  private @Nullable Object[] cells = new Object[0];

  Cells(Series series) {
    this.series = series;
  }

  /** Creates the cell of a series. The caller holds the lock. */
  abstract C create(int offset);

  /** Returns the cell at an offset, and creates it if it does not exist. */
  public final C at(int offset) {
    C cell = known(offset);
    return cell != null ? cell : open(offset);
  }

  @SuppressWarnings("unchecked") // Only such cells are stored.
  private @Nullable C known(int offset) {
    @Nullable Object[] now = cells;
    return offset < now.length ? (C) CELL.getAcquire(now, offset) : null;
  }

  private void store(int offset, @Nullable C cell) {
    if (cells.length == 0) {
      cells = new Object[series.places()];
    }
    CELL.setRelease(cells, offset, cell);
  }

  /** Returns whether the series at an offset exists. */
  boolean exists(int offset) {
    return known(offset) != null;
  }

  /** Called after a new cell was stored. The caller holds the lock. */
  void stored() {
    series.changed();
  }

  /** Returns the existing series in the order of their labels. */
  public final SeriesOrder order() {
    return series.order(this);
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
    C cell = known(leader);
    if (cell == null) {
      cell = create(leader);
      store(leader, cell);
      stored();
    }
    store(offset, cell);
    return cell;
  }

  /** Removes a cell from all its places. The caller holds the lock. */
  final void close(Collection<Integer> places) {
    places.forEach(offset -> store(offset, null));
    series.changed();
  }
}
