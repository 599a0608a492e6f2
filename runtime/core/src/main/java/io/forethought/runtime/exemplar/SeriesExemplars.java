package io.forethought.runtime.exemplar;

import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.exemplars.ExemplarSampler;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.Labels;

/** The exemplars of one series. */
public final class SeriesExemplars {

  private final ExemplarLabels labels;
  private final ExemplarSampler sampler;

  /**
   * Creates those of a series without exemplars.
   *
   * @param labels what all series of the metric share
   * @param sampling how many exemplars are kept, and how long
   */
  public SeriesExemplars(ExemplarLabels.Shared labels, ExemplarSamplerConfig sampling) {
    this.labels = new ExemplarLabels(labels);
    this.sampler = new ExemplarSampler(sampling);
  }

  /** Returns how a series keeps one exemplar. */
  public static ExemplarSamplerConfig ofOne() {
    return new ExemplarSamplerConfig(PrometheusProperties.get().getExemplarProperties(), 1);
  }

  /**
   * Returns how a series keeps one exemplar for each bucket.
   *
   * @param bounds the upper bounds in ascending order, with infinity
   */
  public static ExemplarSamplerConfig ofBuckets(double[] bounds) {
    return new ExemplarSamplerConfig(PrometheusProperties.get().getExemplarProperties(), bounds);
  }

  /** Takes an amount that was recorded, with the labels of the supplier or the current span. */
  public void take(double amount) {
    takeWith(amount, labels.supplied());
  }

  /** Takes an amount that was recorded, with the labels that the program has passed. */
  public void take(double amount, Labels given) {
    takeWith(amount, labels.fitting(given));
  }

  private void takeWith(double amount, Labels exemplar) {
    if (exemplar.isEmpty()) {
      sampler.observe(amount);
    } else {
      sampler.observeWithExemplar(amount, exemplar);
    }
  }

  /** Returns those that are exposed now. */
  public Exemplars collect() {
    return sampler.collect();
  }
}
