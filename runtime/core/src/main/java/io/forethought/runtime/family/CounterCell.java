package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** The value of one series of a counter. */
final class CounterCell implements CounterDataPoint {

  /** Above, amounts go to the adder of doubles, so that the adder of longs cannot wrap around. */
  private static final long MAX_WHOLE = 1L << 40;

  private final Labels labels;
  private final Incident rejection;
  private final LongAdder whole = new LongAdder();
  private final DoubleAdder rest = new DoubleAdder();
  private final long createdMillis = System.currentTimeMillis();

  CounterCell(Labels labels, Incident rejection) {
    this.labels = labels;
    this.rejection = rejection;
  }

  @Override
  public void inc() {
    whole.increment();
  }

  @Override
  public void inc(long amount) {
    if (amount < 0) {
      rejection.count();
    } else if (amount <= MAX_WHOLE) {
      whole.add(amount);
    } else {
      rest.add((double) amount);
    }
  }

  @Override
  public void inc(double amount) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      rejection.count();
    } else if (amount <= MAX_WHOLE && amount == (long) amount) {
      whole.add((long) amount);
    } else {
      rest.add(amount);
    }
  }

  @Override
  public void incWithExemplar(Labels exemplar) {
    inc();
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public double get() {
    return (double) whole.sum() + rest.sum();
  }

  @Override
  public long getLongValue() {
    return whole.sum() + (long) rest.sum();
  }

  CounterDataPointSnapshot snapshot() {
    return new CounterDataPointSnapshot(get(), labels, null, createdMillis);
  }
}
