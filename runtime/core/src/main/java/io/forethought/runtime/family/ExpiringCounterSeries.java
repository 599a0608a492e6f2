package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.series.ExpiringCells;
import io.forethought.runtime.series.Lease;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;

/**
 * The series of a counter that are removed when they are not used. Each one is a data point of the
 * client, which is garbage collected with the series.
 */
final class ExpiringCounterSeries implements SeriesHome<CounterDataPoint> {

  private static final long NOT_WHOLE = -1;

  private final Counter counter;
  private final Incident rejection;
  private final ExemplarLabels.Shared sharedLabels;
  private final ExpiringCells<Cell> cells;

  ExpiringCounterSeries(CounterFamily.Builder builder, boolean hasExemplars, Incident rejection) {
    Counter.Builder client =
        Counter.builder()
            .name(builder.name())
            .help(builder.help())
            .labelNames(builder.labelNames());
    if (hasExemplars) {
      client.withExemplars();
    } else {
      client.withoutExemplars();
    }
    if (builder.unit() != null) {
      client.unit(builder.unit());
    }
    this.counter = client.build();
    this.rejection = rejection;
    this.sharedLabels = builder.exemplarLabels();
    this.cells = builder.axes().expiringCells(builder.clock(), Cell::new);
  }

  @Override
  public ExpiringCells<Cell> points() {
    return cells;
  }

  @Override
  public CounterSnapshot snapshot(MetricMetadata metadata) {
    cells.sweep();
    return new CounterSnapshot(metadata, counter.collect().getDataPoints());
  }

  /** One series. */
  final class Cell implements CounterDataPoint, Expiring {

    private final String[] values;
    private final Lease<Cell> lease;
    private final CounterDataPoint amounts;
    private final ExemplarLabels labels = new ExemplarLabels(sharedLabels);

    private Cell(String[] values, Lease<Cell> lease) {
      this.values = values;
      this.lease = lease;
      this.amounts = counter.labelValues(values);
    }

    @Override
    public void inc(long amount) {
      record(amount, (double) amount, Labels.EMPTY);
    }

    @Override
    public void inc(double amount) {
      record(NOT_WHOLE, amount, Labels.EMPTY);
    }

    @Override
    public void incWithExemplar(long amount, Labels exemplar) {
      record(amount, (double) amount, exemplar);
    }

    @Override
    public void incWithExemplar(double amount, Labels exemplar) {
      record(NOT_WHOLE, amount, exemplar);
    }

    /**
     * Records an amount.
     *
     * @param whole the amount as a whole number, which adds up exactly, or {@link #NOT_WHOLE}
     */
    private void record(long whole, double amount, Labels exemplar) {
      if (!Counting.isValid(amount)) {
        rejection.count();
        return;
      }
      if (lease.use()) {
        add(whole, amount, exemplar.isEmpty() ? labels.supplied() : labels.fitting(exemplar));
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().record(whole, amount, exemplar);
    }

    private void add(long whole, double amount, Labels exemplar) {
      boolean isWhole = whole != NOT_WHOLE;
      if (exemplar.isEmpty() && isWhole) {
        amounts.inc(whole);
      } else if (exemplar.isEmpty()) {
        amounts.inc(amount);
      } else if (isWhole) {
        amounts.incWithExemplar(whole, exemplar);
      } else {
        amounts.incWithExemplar(amount, exemplar);
      }
    }

    @Override
    public double get() {
      return lease.isEnded() ? lease.successor().get() : amounts.get();
    }

    @Override
    public long getLongValue() {
      return lease.isEnded() ? lease.successor().getLongValue() : amounts.getLongValue();
    }

    @Override
    public Lease<Cell> lease() {
      return lease;
    }

    @Override
    public void removed() {
      counter.remove(values);
    }
  }
}
