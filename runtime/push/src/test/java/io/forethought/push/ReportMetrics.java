package io.forethought.push;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.HistogramKind;
import io.forethought.Info;
import io.forethought.Metrics;
import io.forethought.StateSet;
import io.forethought.Summary;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** A metric of each type. */
@Metrics(namespace = "nightly", subsystem = "report")
interface ReportMetrics {

  /** Where a row came from. */
  enum Origin {
    SHOP,
    STOCK
  }

  /** What the job does. */
  enum Phase {
    READING,
    WRITING
  }

  @Counter(help = "Rows that were read.")
  CounterDataPoint rows(Origin origin);

  @Gauge(help = "Rows that were left out.")
  GaugeDataPoint omitted();

  @Histogram(
      help = "Time to write a page.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1})
  DistributionDataPoint writing();

  @Histogram(help = "Time to read a page.", unit = Unit.SECONDS, kind = HistogramKind.NATIVE)
  DistributionDataPoint reading();

  @Summary(help = "Size of a page.", unit = Unit.BYTES)
  DistributionDataPoint size();

  @Info(help = "The version of the job.")
  void build(String version);

  @StateSet(help = "What the job does.", states = Phase.class)
  void phase(Phase phase);

  /** Records into each metric. */
  default void recordAll() {
    rows(Origin.SHOP).inc(3);
    omitted().set(2);
    writing().observe(0.5);
    reading().observe(0.25);
    size().observe(1000);
    build("1.2");
    phase(Phase.WRITING);
  }
}
