package io.forethought.components.cdi;

import io.forethought.Components;
import io.forethought.Gauge;
import io.forethought.Metrics;

@Metrics(namespace = "booth", subsystem = "queue", components = Components.CDI)
interface QueueMetrics {

  @Gauge(help = "Visitors who wait at the booth.")
  double length();
}
