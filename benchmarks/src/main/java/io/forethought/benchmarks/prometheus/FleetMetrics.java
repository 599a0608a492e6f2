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

/** The metrics of a fleet of vans, most of them gauges. */
@Metrics(namespace = "fleet")
interface FleetMetrics {

  @Budget(max = 30_000, reason = ShopMetrics.REASON)
  @Histogram(help = "Time from one customer to the next.", unit = Unit.SECONDS)
  DistributionDataPoint tripTime(@Label(max = 1) String depot, @Label(max = 500) String vehicle);

  @Budget(max = 80_000, reason = ShopMetrics.REASON)
  @Counter(help = "Parcels that left a van.")
  CounterDataPoint deliveredParcels(
      Action action, @Label(max = 1) String depot, @Label(max = 500) String vehicle);

  @Budget(max = 20_000, reason = ShopMetrics.REASON)
  @Gauge(help = "What is left of the charge of a battery.", unit = Unit.RATIO)
  GaugeDataPoint batteryCharge(
      @Label(max = 1) String depot, @Label(max = 5_000) String batteryCell);
}
