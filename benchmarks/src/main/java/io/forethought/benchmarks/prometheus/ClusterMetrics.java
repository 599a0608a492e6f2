package io.forethought.benchmarks.prometheus;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.benchmarks.runtime.shop.Action;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The metrics of a cluster, with more and longer labels. */
@Metrics(namespace = "cluster")
interface ClusterMetrics {

  @Budget(max = 80_000, reason = ShopMetrics.REASON)
  @Histogram(help = "Time until a volume was attached.", unit = Unit.SECONDS)
  DistributionDataPoint volumeAttachTime(
      Action action,
      @Label(max = 1) String volumeZone,
      @Label(max = 1) String storageClass,
      @Label(max = 120) String volumeName);

  @Budget(max = 40_000, reason = ShopMetrics.REASON)
  @Counter(help = "How often the kubelet started a container again.")
  CounterDataPoint containerRestarts(
      Action action,
      @Label(max = 1) String volumeZone,
      @Label(max = 1) String containerImage,
      @Label(max = 600) String containerName);

  @Budget(max = 20_000, reason = ShopMetrics.REASON)
  @Gauge(help = "What the processes of a container occupy.", unit = Unit.BYTES)
  GaugeDataPoint containerMemory(
      @Label(max = 1) String volumeZone,
      @Label(max = 1) String containerImage,
      @Label(max = 3_000) String containerName);
}
