package io.forethought.components.spring;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "fair", subsystem = "tickets", components = Components.SPRING)
interface TicketMetrics {

  @Counter(help = "Tickets that visitors bought.")
  CounterDataPoint sold();
}
