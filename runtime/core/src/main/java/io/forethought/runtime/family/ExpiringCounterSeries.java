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
final class ExpiringCounterSeries {

  private final Counter counter;
  private final Incident rejection;
  private final ExemplarLabels.Shared labels;
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
    this.labels = builder.exemplarLabels();
    this.cells = builder.axes().expiringCells(builder.clock(), Cell::new);
  }

  ExpiringCells<Cell> cells() {
    return cells;
  }

  CounterSnapshot snapshot(MetricMetadata metadata) {
    cells.sweep();
    return new CounterSnapshot(metadata, counter.collect().getDataPoints());
  }

  /** One series. */
  final class Cell implements CounterDataPoint, Expiring {

    private final String[] values;
    private final Lease<Cell> lease;
    private final CounterDataPoint amounts;
    private final ExemplarLabels exemplars = new ExemplarLabels(labels);

    private Cell(String[] values, Lease<Cell> lease) {
      this.values = values;
      this.lease = lease;
      this.amounts = counter.labelValues(values);
    }

    @Override
    public void inc(long amount) {
      incWithExemplar(amount, Labels.EMPTY);
    }

    @Override
    public void inc(double amount) {
      incWithExemplar(amount, Labels.EMPTY);
    }

    @Override
    public void incWithExemplar(long amount, Labels exemplar) {
      if (amount < 0) {
        rejection.count();
        return;
      }
      if (lease.use()) {
        Labels kept = exemplar.isEmpty() ? exemplars.supplied() : exemplars.fitting(exemplar);
        if (kept.isEmpty()) {
          amounts.inc(amount);
        } else {
          amounts.incWithExemplar(amount, kept);
        }
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().incWithExemplar(amount, exemplar);
    }

    @Override
    public void incWithExemplar(double amount, Labels exemplar) {
      if (!CounterCell.isValid(amount)) {
        rejection.count();
        return;
      }
      if (lease.use()) {
        Labels kept = exemplar.isEmpty() ? exemplars.supplied() : exemplars.fitting(exemplar);
        if (kept.isEmpty()) {
          amounts.inc(amount);
        } else {
          amounts.incWithExemplar(amount, kept);
        }
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().incWithExemplar(amount, exemplar);
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
    public boolean mayExpire() {
      return true;
    }

    @Override
    public void removed() {
      counter.remove(values);
    }
  }
}
