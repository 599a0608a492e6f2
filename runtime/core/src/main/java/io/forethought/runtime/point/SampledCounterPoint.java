package io.forethought.runtime.point;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.forethought.runtime.exemplar.SeriesExemplars;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedNumber;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.Function;

/** One series of a counter that several processes share and that keeps an exemplar. */
public final class SampledCounterPoint extends SharedCounterPoint {

  private final SeriesExemplars exemplars;

  private SampledCounterPoint(
      SharedNumber value, Participant participant, Incident rejection, SeriesExemplars exemplars) {
    super(value, participant, rejection);
    this.exemplars = exemplars;
    value.exemplars(exemplars::collect);
  }

  /** Returns what creates the data points of a counter. */
  public static Function<SharedNumber, SharedCounterPoint> factory(
      SharedFamily<SharedNumber> family,
      Participant participant,
      Incident rejection,
      ExemplarLabels.Shared labels) {
    family.keepExemplars();
    ExemplarSamplerConfig sampling = SeriesExemplars.ofOne();
    return value ->
        new SampledCounterPoint(
            value, participant, rejection, new SeriesExemplars(labels, sampling));
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
    if (isValid(amount)) {
      exemplars.take(amount);
    }
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
    if (isValid(amount)) {
      exemplars.take(amount, exemplar);
    }
  }
}
