package io.forethought.runtime.family;

import io.forethought.runtime.cell.CellSpace;
import io.forethought.runtime.cell.CellSums;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.NumberedCells;
import io.forethought.runtime.source.Followed;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The series of a counter that are never removed. Each one has a cell, which holds whole amounts,
 * and once it is needed another one for fractions and for whole amounts for which the first has no
 * more room. Counts that are kept elsewhere are read when the series is read.
 */
final class Counting implements SeriesHome<CounterDataPoint>, NumberedCells.Storage<CounterCell> {

  private static final double END_OF_LONGS = 0x1p63;

  private final CellSpace space;
  private final int page;
  private final Incident rejection;

  /** Creates data points from the numbers of their cells; null if they keep no exemplars. */
  private final @Nullable IntFunction<CounterCell> newSampledPoint;

  private final NumberedCells<CounterCell> series;
  private final long createdMillis = System.currentTimeMillis();

  /** By cell. */
  private volatile Map<Integer, Followed> followed = Map.of();

  Counting(CounterFamily.Builder builder, boolean hasExemplars, Incident rejection) {
    this.space = builder.space();
    this.page = space.page();
    this.rejection = rejection;
    this.newSampledPoint =
        hasExemplars ? ExemplarCounterCell.factory(this, builder.exemplarLabels()) : null;
    this.series = builder.axes().numberedCells(1, this);
  }

  @Override
  public int allocate(int cells) {
    return space.allocate(cells);
  }

  @Override
  public CounterCell newPoint(int cell) {
    return newSampledPoint == null ? new CounterCell(this, cell) : newSampledPoint.apply(cell);
  }

  /** Returns whether an amount can be added. */
  static boolean isValid(double amount) {
    return amount >= 0 && amount < Double.POSITIVE_INFINITY;
  }

  int page() {
    return page;
  }

  /** Returns the cell of a series. */
  int cell(int offset) {
    return series.number(offset);
  }

  /** Adds to a series that was not asked for as a data point. */
  void add(int offset, long amount) {
    inc(cell(offset), amount);
  }

  void add(int offset, double amount) {
    inc(cell(offset), amount);
  }

  void inc(int cell, long amount) {
    if (amount < 0) {
      rejection.count();
    } else if (!CellSpace.add(page, cell, amount)) {
      space.addAnyway(cell, amount);
    }
  }

  void inc(int cell, double amount) {
    if (!isValid(amount)) {
      rejection.count();
    } else if (amount == (long) amount && amount < END_OF_LONGS) {
      inc(cell, (long) amount);
    } else {
      space.addFraction(cell, amount);
    }
  }

  /** Includes a count that is kept elsewhere in a series. */
  synchronized void follow(int cell, Object owner, LongSupplier count) {
    if (followed.isEmpty()) {
      followed = new ConcurrentHashMap<>();
    }
    followed.computeIfAbsent(cell, none -> new Followed()).add(owner, count);
  }

  /** Returns the sum of the counts that are kept elsewhere for a series. */
  private long followed(int cell) {
    Followed others = followed.get(cell);
    return others == null ? 0 : others.sum();
  }

  /** Returns whether any series has more than its whole amounts. */
  boolean hasMore() {
    return sums().hasFractions() || !followed.isEmpty();
  }

  /** Returns everything in a series except its whole amounts. */
  double more(int cell) {
    return sums().fractions(cell) + (double) followed(cell);
  }

  double value(int cell) {
    return sums().total(cell) + more(cell);
  }

  long longValue(int cell) {
    return Followed.sum(
        Followed.sum(sums().whole(cell), (long) sums().fractions(cell)), followed(cell));
  }

  CellSums sums() {
    return space.sums();
  }

  @Override
  public NumberedCells<CounterCell> points() {
    return series;
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    sums().releaseUnreachable();
    return new CounterSnapshot(metadata, series.order().snapshots(this::snapshot));
  }

  private CounterDataPointSnapshot snapshot(int offset, Labels labels) {
    // An exemplar must not be of an amount that the value does not contain yet.
    var exemplar = newSampledPoint == null ? null : series.at(offset).exemplar();
    return new CounterDataPointSnapshot(value(cell(offset)), labels, exemplar, createdMillis);
  }

  @Override
  public @Nullable Rendering rendering(MetricMetadata metadata) {
    return newSampledPoint == null ? new CounterRendering(metadata, this) : null;
  }
}
