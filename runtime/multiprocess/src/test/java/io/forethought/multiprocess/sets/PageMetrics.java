package io.forethought.multiprocess.sets;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** Metrics of each type whose series can be removed. */
interface PageMetrics {

  CounterDataPoint visits(String page);

  GaugeDataPoint load(String page);

  GaugeDataPoint users(String page);

  DistributionDataPoint waits(String page);

  DistributionDataPoint sizes(String page);
}
