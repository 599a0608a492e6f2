package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;

/** One series of a histogram that keeps exemplars. */
final class ExemplarDistributionCell extends DistributionCell {

  private final ExemplarLabels labels;

  ExemplarDistributionCell(
      DistributionDataPoint observations, Incident rejection, ExemplarLabels.Shared labels) {
    super(observations, rejection);
    this.labels = new ExemplarLabels(labels);
  }

  @Override
  public void observe(double value) {
    record(value, labels.supplied());
  }

  @Override
  public void observeWithExemplar(double value, Labels exemplar) {
    record(value, labels.fitting(exemplar));
  }

  private void record(double value, Labels exemplar) {
    if (exemplar.isEmpty()) {
      super.observe(value);
    } else {
      super.observeWithExemplar(value, exemplar);
    }
  }
}
