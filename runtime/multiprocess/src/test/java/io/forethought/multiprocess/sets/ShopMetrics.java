package io.forethought.multiprocess.sets;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** One metric of each type that several processes can share. */
interface ShopMetrics {

  void orders(String channel, long number);

  CounterDataPoint paid();

  CounterDataPoint visits(String page);

  CounterDataPoint hits();

  GaugeDataPoint waiting();

  GaugeDataPoint lastImport();

  GaugeDataPoint capacity();

  GaugeDataPoint connections();

  DistributionDataPoint waits(String channel);

  DistributionDataPoint sizes();
}
