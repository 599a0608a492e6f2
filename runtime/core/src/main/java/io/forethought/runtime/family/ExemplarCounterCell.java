package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.exemplar.SeriesExemplars;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One series of a counter that keeps an exemplar. */
final class ExemplarCounterCell extends CounterCell {

  private final SeriesExemplars exemplars;

  private ExemplarCounterCell(Counting counting, int cell, SeriesExemplars exemplars) {
    super(counting, cell);
    this.exemplars = exemplars;
  }

  /** Returns what creates the data points of a counter. */
  static IntFunction<CounterCell> factory(Counting counting, ExemplarLabels.Shared labels) {
    ExemplarSamplerConfig sampling = SeriesExemplars.ofOne();
    return cell -> new ExemplarCounterCell(counting, cell, new SeriesExemplars(labels, sampling));
  }

  @Override
  public void inc() {
    super.inc();
    exemplars.take(1);
  }

  @Override
  public void inc(long amount) {
    super.inc(amount);
    if (amount >= 0) {
      exemplars.take((double) amount);
    }
  }

  @Override
  public void inc(double amount) {
    super.inc(amount);
    if (Counting.isValid(amount)) {
      exemplars.take(amount);
    }
  }

  @Override
  public void incWithExemplar(Labels exemplar) {
    super.inc();
    exemplars.take(1, exemplar);
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    super.inc(amount);
    if (amount >= 0) {
      exemplars.take((double) amount, exemplar);
    }
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    super.inc(amount);
    if (Counting.isValid(amount)) {
      exemplars.take(amount, exemplar);
    }
  }

  @Override
  @Nullable Exemplar exemplar() {
    return exemplars.collect().getLatest();
  }
}
