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

/** The metrics of a shop, with few and short labels. */
@Metrics(namespace = "shop")
interface ShopMetrics {

  /** Why there are so many. */
  String REASON = "This is what the benchmark is about.";

  @Budget(max = 80_000, reason = REASON)
  @Histogram(help = "Time until a page was sent.", unit = Unit.SECONDS)
  DistributionDataPoint pageTime(Action action, @Label(max = 500) String view);

  @Budget(max = 40_000, reason = REASON)
  @Counter(help = "Articles that were ordered.")
  CounterDataPoint orders(
      Action action, @Budget(max = 3_100, reason = REASON) @Label(max = 3_000) String article);

  @Budget(max = 20_000, reason = REASON)
  @Gauge(help = "Messages that wait in a queue.")
  GaugeDataPoint waitingMessages(@Label(max = 10_000) String queue);
}
