package io.forethought.components.cdi;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "booth", subsystem = "tickets", components = Components.CDI)
interface TicketMetrics {

  @Counter(help = "Tickets that visitors bought.")
  CounterDataPoint sold();
}
