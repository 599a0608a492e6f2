package io.forethought.sample;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.HistogramKind;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.Supplier;

/** One metric for each way to observe and to keep exemplars. */
@Metrics(namespace = "types")
interface TypesMetrics {

  @Histogram(
      help = "Time until the provider answers.",
      unit = Unit.SECONDS,
      buckets = {0.5, 1},
      exemplars = true)
  void classic(@Amount double time);

  @Histogram(
      help = "Time until the parcel is packed.",
      unit = Unit.SECONDS,
      buckets = {0.5, 1},
      kind = HistogramKind.BOTH,
      exemplars = true)
  DistributionDataPoint mixed();

  @Histogram(help = "Amounts of payments, in euros.", kind = HistogramKind.NATIVE)
  DistributionDataPoint sparse();

  @Counter(help = "Payments that the provider has declined.", exemplars = true)
  CounterDataPoint declined();

  @Counter(help = "Mails sent to customers.", exemplarLabels = RequestLabels.class)
  void sent();

  @Gauge(help = "Parcels in the storage.", refresh = "1s")
  double parcels();

  @Gauge(help = "Letters in the storage.", refresh = "1s")
  double letters();

  /** The labels of the current request. */
  final class RequestLabels implements Supplier<Labels> {
    @Override
    public Labels get() {
      return Labels.of("request", "42");
    }
  }
}
