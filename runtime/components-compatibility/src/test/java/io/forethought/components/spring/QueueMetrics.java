package io.forethought.components.spring;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "fair", subsystem = "queue", components = Components.SPRING)
interface QueueMetrics {

  @Gauge(help = "Visitors who wait at the booth.")
  double length();

  @Counter(help = "Visitors who left before their turn.")
  CounterDataPoint left();
}
