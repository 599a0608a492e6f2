package io.forethought.components.guice;

import io.forethought.Components;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "kiosk", subsystem = "tickets", components = Components.JAKARTA_INJECT)
interface TicketMetrics {

  @Counter(help = "Tickets that visitors bought.")
  CounterDataPoint sold();

  /** A set whose gauges are not read. */
  @Metrics(namespace = "kiosk", subsystem = "queue", components = Components.JAKARTA_INJECT)
  interface Queue {

    @Gauge(help = "Visitors who wait at the booth.")
    double length();
  }
}
