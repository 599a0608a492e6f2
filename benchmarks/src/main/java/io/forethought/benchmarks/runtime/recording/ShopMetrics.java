package io.forethought.benchmarks.runtime.recording;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** What is measured of Forethought: a metric set like any other. */
@Metrics(namespace = "shop")
interface ShopMetrics {

  @Counter(help = "What visitors did, by where they came from.")
  CounterDataPoint visits(Action action, Continent continent);

  @Counter(help = "What visitors did, by where they came from, recorded as events.")
  void visited(Action action, Continent continent);

  @Counter(help = "What visitors did, by the campaign that brought them.")
  CounterDataPoint calls(@Label(max = 50) String campaign);

  @Gauge(help = "Visitors that wait for an answer.")
  GaugeDataPoint waiting(Action action);

  @Histogram(help = "Time until the answer was written.", unit = Unit.SECONDS)
  DistributionDataPoint answerTime(Action action);

  @Histogram(help = "Time until the answer was sent, recorded as events.", unit = Unit.SECONDS)
  void answered(Action action, @Amount double seconds);
}
