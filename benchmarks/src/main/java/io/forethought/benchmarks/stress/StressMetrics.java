package io.forethought.benchmarks.stress;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** The metrics that all threads write to. */
@Metrics(namespace = "stress")
interface StressMetrics {

  @Counter(help = "Increments by one.")
  CounterDataPoint increments(Kind kind);

  @Counter(help = "Increments by a larger amount.")
  void additions(Kind kind, @Amount long amount);

  @Counter(help = "Increments by the text that a thread brings along.")
  void origins(@Label(max = 8) String origin);

  @Histogram(help = "Observations, all of the same amount.", unit = Unit.SECONDS)
  DistributionDataPoint waitingTime(Kind kind);
}
