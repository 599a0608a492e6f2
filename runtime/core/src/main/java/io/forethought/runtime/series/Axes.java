package io.forethought.runtime.series;

import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The labels of a family that is being built, in the order of their declaration. */
public final class Axes {

  /** More series in one family would be a mistake, and the array would fill the heap. */
  public static final int MAX_PLACES = 1 << 22;

  private final String metric;
  private final List<LabelAxis> axes = new ArrayList<>();
  private final List<ExpiringAxis> expiring = new ArrayList<>();
  private long idleNanos = Long.MAX_VALUE;
  private int places = 1;
  private boolean valuesAreKnown = true;

  public Axes(String metric) {
    this.metric = metric;
  }

  /** Adds a label with all its values. */
  public LabelAxis add(String label, @Nullable String[] values, Incident overflow) {
    LabelAxis axis = new LabelAxis(label, values, places, overflow);
    long product = places * (values.length + 1L);
    if (product > MAX_PLACES) {
      throw new IllegalArgumentException(
          """
          Metric "%s" has too many series: with label "%s" it has %d combinations of label values, \
          and at most %d are possible.
          Fix: remove a label or lower a bound.\
          """
              .formatted(metric, label, product, MAX_PLACES));
    }
    places = (int) product;
    axes.add(axis);
    return axis;
  }

  /** Adds a label whose values are added to the array later. */
  public LabelAxis addOpen(String label, @Nullable String[] values, Incident overflow) {
    valuesAreKnown = false;
    return add(label, values, overflow);
  }

  /** Forgets unused values of a label, and removes series that were not used for a time. */
  public void expire(LabelAxis axis, ExpiringValues values, long nanos) {
    expiring.add(new ExpiringAxis(axis, values));
    idleNanos = Math.min(idleNanos, nanos);
  }

  /** Returns whether series are removed that are not used. */
  public boolean areExpiring() {
    return !expiring.isEmpty();
  }

  List<ExpiringAxis> expiring() {
    return expiring;
  }

  /** Returns the time after which a series is removed that is not used. */
  public long idleNanos() {
    return idleNanos;
  }

  /** Returns the label names in the order of declaration. */
  public String[] names() {
    String[] names = new String[axes.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = axes.get(i).name();
    }
    return names;
  }

  /** Returns the series. Rejects invalid label names now, not at first use in a user's request. */
  Series series() {
    Labels unused = Labels.of(names(), names());
    return new Series(List.copyOf(axes), names(), places, valuesAreKnown);
  }

  /**
   * Creates cells for series that are never removed.
   *
   * @param newCell creates a cell from its offset
   */
  public <C> Cells<C> cells(IntFunction<C> newCell) {
    return new LastingCells<>(lasting(), newCell);
  }

  /** Creates such cells from their label values, which are in the order of declaration. */
  public <C> Cells<C> labelledCells(Function<String[], C> newCell) {
    Series series = lasting();
    return new LastingCells<>(series, offset -> newCell.apply(series.values(offset)));
  }

  /** Creates cells for series that are kept, also those whose labels have an idle time. */
  public <C> Cells<C> keptCells(Function<Labels, C> newCell) {
    Series series = series();
    return new LastingCells<>(
        series,
        offset -> {
          expiring.forEach(axis -> axis.hold(offset));
          return newCell.apply(series.labels(offset));
        });
  }

  /**
   * Creates series whose values are kept elsewhere in numbered cells.
   *
   * @param perSeries the number of cells of a series
   * @param storage keeps the values
   */
  public <C> NumberedCells<C> numberedCells(int perSeries, NumberedCells.Storage<C> storage) {
    return new NumberedCells<>(lasting(), perSeries, storage);
  }

  private Series lasting() {
    if (areExpiring()) {
      throw new IllegalArgumentException(
          "The series of \"" + metric + "\" cannot be removed, but a label has an idle time.");
    }
    return series();
  }

  /** Creates cells for series that are removed when they are not used. */
  public <C extends Expiring> ExpiringCells<C> expiringCells(
      LongSupplier clock, BiFunction<String[], Lease<C>, C> newCell) {
    return new ExpiringCells<>(this, clock, newCell);
  }
}
