package io.forethought.stall;

import io.forethought.Components;
import io.forethought.Gauge;
import io.forethought.Metrics;

@Metrics(namespace = "stall", subsystem = "queue", components = Components.SPRING)
public interface QueueMetrics {

  @Gauge(help = "Guests that wait.")
  double guests();
}
