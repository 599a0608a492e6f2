package io.forethought.runtime.series;

import io.prometheus.metrics.model.snapshots.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The cells of a family with labels whose unused values are forgotten. A series that was not used
 * for a time is removed by {@link #sweep()}, and its place is free.
 *
 * <p>A thread that looks up a series first asks for the offset, which keeps the value for a while,
 * and then for the cell. It would have to stop for a minute in between to find another series.
 *
 * @param <C> the class of the data points
 */
public final class ExpiringCells<C extends Expiring> extends Cells<C> {

  private final Axes axes;
  private final LongSupplier clock;
  private final BiFunction<String[], Lease<C>, C> newCell;

  /** The places of each series that has more than one, by the first of them. */
  private final Map<Integer, Set<Integer>> aliases = new HashMap<>();

  /**
   * Creates a family without series.
   *
   * @param clock the time, in nanoseconds
   * @param newCell creates a data point from its label values
   */
  ExpiringCells(Axes axes, LongSupplier clock, BiFunction<String[], Lease<C>, C> newCell) {
    super(axes.series());
    this.axes = axes;
    this.clock = clock;
    this.newCell = newCell;
  }

  @Override
  C create(int offset) {
    axes.expiring().forEach(axis -> axis.hold(offset));
    return newCell.apply(series().values(offset), new Lease<>(this, offset, again(offset)));
  }

  /** Returns what computes the current offset of the series with these labels. */
  private IntSupplier again(int offset) {
    List<Renewal> renewals =
        axes.expiring().stream()
            .flatMap(axis -> axis.value(offset).map(value -> new Renewal(axis, value)).stream())
            .toList();
    int fixed = offset;
    for (Renewal renewal : renewals) {
      fixed -= renewal.axis().axis().part(offset);
    }
    int rest = fixed;
    return () -> rest + renewals.stream().mapToInt(Renewal::offset).sum();
  }

  private record Renewal(ExpiringAxis axis, String value) {
    int offset() {
      return axis.values().offset(value);
    }
  }

  @Override
  synchronized C open(int offset) {
    int safe = offset;
    for (ExpiringAxis axis : axes.expiring()) {
      if (axis.isFree(offset)) {
        safe += axis.axis().other() - axis.axis().part(offset);
      }
    }
    C cell = super.open(safe);
    int first = cell.lease().offset();
    if (safe != first) {
      aliases.computeIfAbsent(first, place -> new TreeSet<>(Set.of(place))).add(safe);
    }
    return cell;
  }

  /** Returns the places of a series: several if values of a label are rendered alike. */
  synchronized Set<Integer> places(C cell) {
    int first = cell.lease().offset();
    return aliases.getOrDefault(first, Set.of(first));
  }

  /** Waits until a series that is being removed has lost its place. */
  synchronized C successor(IntSupplier again) {
    return at(again.getAsInt());
  }

  /** Removes the series that have not been used for their time. */
  public synchronized void sweep() {
    long now = clock.getAsLong();
    for (C cell : existing()) {
      Usage usage = cell.lease().usage();
      if (usage.unusedNanos(now) >= axes.idleNanos() && cell.mayExpire() && usage.endIfUnused()) {
        takeOut(cell);
      }
    }
    axes.expiring().forEach(axis -> axis.values().forget());
  }

  /**
   * Looks at each series whose values others can remove.
   *
   * @param exists whether its values still exist; otherwise it is removed
   * @param used is told which series were used since the last look, or must stay
   */
  public synchronized void review(Predicate<Lease<C>> exists, Consumer<Lease<C>> used) {
    for (C cell : existing()) {
      Lease<C> lease = leaseOf(cell);
      if (!exists.test(lease)) {
        boolean unused = remove(lease);
      } else if (lease.wasUsed() || !cell.mayExpire()) {
        used.accept(lease);
      }
    }
    axes.expiring().forEach(axis -> axis.values().forget());
  }

  @SuppressWarnings("unchecked") // A cell is created with a lease of these cells.
  private Lease<C> leaseOf(C cell) {
    return (Lease<C>) cell.lease();
  }

  /** Removes all series. */
  public synchronized void clear() {
    existing().forEach(cell -> remove(cell.lease()));
  }

  synchronized boolean remove(Lease<?> lease) {
    if (lease.isEnded()) {
      return false;
    }
    lease.usage().end();
    takeOut(at(lease.offset()));
    return true;
  }

  private void takeOut(C cell) {
    int offset = cell.lease().offset();
    close(places(cell));
    Set<Integer> unused = aliases.remove(offset);
    cell.removed();
    axes.expiring().forEach(axis -> axis.release(offset));
  }

  @Override
  public synchronized <S> List<S> snapshots(BiFunction<C, Labels, S> snapshot) {
    return super.snapshots(snapshot);
  }
}
