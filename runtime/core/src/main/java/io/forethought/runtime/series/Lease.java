package io.forethought.runtime.series;

import java.util.function.IntSupplier;

/**
 * The time for which a series exists. Whoever keeps its data point may record when the series has
 * been removed; then the amount belongs to the series that has the same labels now.
 *
 * <pre>{@code
 * if (lease.use()) {
 *   values.inc();
 *   if (!lease.isEnded()) {
 *     return;
 *   }
 * }
 * lease.successor().inc();
 * }</pre>
 *
 * <p>The second look is for a thread that is stopped between the first look and the recording until
 * the series has been removed.
 *
 * @param <C> the class of the data points
 */
public final class Lease<C extends Expiring> {

  private final ExpiringCells<C> cells;
  private final int offset;
  private final IntSupplier again;
  private final Usage usage = new Usage();

  Lease(ExpiringCells<C> cells, int offset, IntSupplier again) {
    this.cells = cells;
    this.offset = offset;
    this.again = again;
  }

  /** Returns whether the series still exists. If so, it now counts as used. */
  public boolean use() {
    return usage.use();
  }

  public boolean isEnded() {
    return usage.isEnded();
  }

  /** Returns the data point that has the same labels now, or if there is no more room, "_other". */
  public C successor() {
    return cells.successor(again);
  }

  /** Returns whether the series was used since the last call, or the last review of the cells. */
  public boolean wasUsed() {
    return usage.wasUsed();
  }

  /** Removes the series. Returns whether it still existed. */
  public boolean end() {
    return cells.remove(this);
  }

  int offset() {
    return offset;
  }

  Usage usage() {
    return usage;
  }
}
