package io.forethought.components.spring.other;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Has the name of a set in another package. */
@Metrics(namespace = "cinema", subsystem = "tickets", components = Components.SPRING)
public interface TicketMetrics {

  @Counter(help = "Tickets that visitors bought at the cinema.")
  CounterDataPoint sold();
}
