package io.forethought.runtime.expiring;

import io.forethought.runtime.series.Axes;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.series.ExpiringCells;
import io.forethought.runtime.series.Lease;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.RemovableSeries;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.Labels;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The series of a family in a directory that several processes share, which are removed when no
 * process uses them. Other processes can remove them, too; this one then begins a new series with
 * the next recording.
 *
 * @param <S> what records into a series
 * @param <P> the data points that record there
 */
public final class ExpiringPoints<S, P extends Expiring> {

  private final SharedFamily<S> family;
  private final ExpiringCells<P> cells;
  private final Map<Lease<?>, RemovableSeries<S>> places = new ConcurrentHashMap<>();

  /** Creates a data point. */
  public interface NewPoint<S, P extends Expiring> {
    /**
     * Creates it.
     *
     * @param removal is run when the series has been removed
     */
    P of(S values, Lease<P> lease, Runnable removal);
  }

  /**
   * Creates a family without series.
   *
   * @param clock the time, in nanoseconds
   */
  public ExpiringPoints(
      SharedFamily<S> family,
      Participant participant,
      Axes axes,
      LongSupplier clock,
      NewPoint<S, P> newPoint) {
    this.family = family;
    String[] names = axes.names();
    this.cells =
        axes.expiringCells(
            clock,
            (values, lease) -> {
              RemovableSeries<S> place = family.removable(Labels.of(names, values));
              places.put(lease, place);
              return newPoint.of(place.values(), lease, () -> remove(lease));
            });
    family.removeUnusedAfter(Duration.ofNanos(axes.idleNanos()));
    participant.beforeReading(this::refresh);
  }

  private void remove(Lease<P> lease) {
    RemovableSeries<S> place = places.remove(lease);
    if (place != null) {
      place.remove();
    }
  }

  /** Tells other processes which series are used, and hears of those that they have removed. */
  private void refresh() {
    Map<Lease<P>, RemovableSeries<S>> removed = new LinkedHashMap<>();
    cells.review(lease -> exists(lease, removed), this::use);
    removed.forEach((lease, place) -> carry(place, lease.successor()));
  }

  private boolean exists(Lease<P> lease, Map<Lease<P>, RemovableSeries<S>> removed) {
    RemovableSeries<S> place = places.get(lease);
    if (place != null && place.isRemoved()) {
      if (lease.wasUsed() || place.isChanged()) {
        removed.put(lease, place);
      }
      return false;
    }
    return true;
  }

  private void use(Lease<P> lease) {
    RemovableSeries<S> place = places.get(lease);
    if (place != null) {
      place.used();
    }
  }

  /** Begins the new series with what was recorded until this process heard of the removal. */
  private void carry(RemovableSeries<S> from, P successor) {
    RemovableSeries<S> place = places.get(successor.lease());
    if (place != null) {
      from.carryTo(place.values());
    }
  }

  /** Returns the data points. */
  public Cells<P> cells() {
    return cells;
  }

  /** Removes all series, also those of other processes. */
  public void clear() {
    places.forEach(
        (lease, place) -> {
          boolean unused = lease.wasUsed();
          place.used();
        });
    family.clear();
    refresh();
  }
}
