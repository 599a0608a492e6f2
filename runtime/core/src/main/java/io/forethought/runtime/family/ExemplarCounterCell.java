package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.exemplars.ExemplarSampler;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One series of a counter that keeps an exemplar. */
final class ExemplarCounterCell extends CounterCell {

  private final ExemplarLabels labels;
  private final ExemplarSampler sampler;

  private ExemplarCounterCell(
      Counting counting, int cell, ExemplarLabels.Shared labels, ExemplarSamplerConfig sampling) {
    super(counting, cell);
    this.labels = new ExemplarLabels(labels);
    this.sampler = new ExemplarSampler(sampling);
  }

  /** Returns what creates the data points of a counter. */
  static IntFunction<CounterCell> factory(Counting counting, ExemplarLabels.Shared labels) {
    ExemplarSamplerConfig sampling =
        new ExemplarSamplerConfig(PrometheusProperties.get().getExemplarProperties(), 1);
    return cell -> new ExemplarCounterCell(counting, cell, labels, sampling);
  }

  @Override
  public void inc() {
    super.inc();
    sample(1, labels.supplied());
  }

  @Override
  public void inc(long amount) {
    super.inc(amount);
    if (amount >= 0) {
      sample((double) amount, labels.supplied());
    }
  }

  @Override
  public void inc(double amount) {
    super.inc(amount);
    if (Counting.isValid(amount)) {
      sample(amount, labels.supplied());
    }
  }

  @Override
  public void incWithExemplar(Labels exemplar) {
    super.inc();
    sample(1, labels.fitting(exemplar));
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    super.inc(amount);
    if (amount >= 0) {
      sample((double) amount, labels.fitting(exemplar));
    }
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    super.inc(amount);
    if (Counting.isValid(amount)) {
      sample(amount, labels.fitting(exemplar));
    }
  }

  @Override
  @Nullable Exemplar exemplar() {
    return sampler.collect().getLatest();
  }

  private void sample(double amount, Labels exemplar) {
    if (exemplar.isEmpty()) {
      sampler.observe(amount);
    } else {
      sampler.observeWithExemplar(amount, exemplar);
    }
  }
}
