package io.forethought.runtime.point;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.exemplar.SeriesExemplars;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.shared.SharedDistribution;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.Function;

/** One series of a histogram that several processes share and that keeps exemplars. */
public final class SampledDistributionPoint extends SharedDistributionPoint {

  private final SeriesExemplars exemplars;

  private SampledDistributionPoint(
      SharedDistribution observations, Incident rejection, SeriesExemplars exemplars) {
    super(observations, rejection);
    this.exemplars = exemplars;
    observations.exemplars(exemplars::collect);
  }

  /**
   * Returns what creates the data points of a histogram.
   *
   * @param bounds the upper bounds of the buckets in ascending order, with infinity
   */
  public static Function<SharedDistribution, DistributionDataPoint> factory(
      SharedFamily<SharedDistribution> family,
      Incident rejection,
      ExemplarLabels.Shared labels,
      double[] bounds) {
    family.keepExemplars();
    ExemplarSamplerConfig sampling = SeriesExemplars.ofBuckets(bounds);
    return observations ->
        new SampledDistributionPoint(
            observations, rejection, new SeriesExemplars(labels, sampling));
  }

  @Override
  public void observe(double value) {
    super.observe(value);
    if (Double.isFinite(value)) {
      exemplars.take(value);
    }
  }

  @Override
  public void observeWithExemplar(double value, Labels exemplar) {
    super.observe(value);
    if (Double.isFinite(value)) {
      exemplars.take(value, exemplar);
    }
  }
}
