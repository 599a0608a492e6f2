package rules;

import io.forethought.Alert;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Size of the orders in memory.", unit = Unit.BYTES)
  GaugeDataPoint kept();

  @Gauge(help = "Age of the oldest order that waits.", unit = Unit.SECONDS)
  @Alert(
      name = "OrdersTrouble",
      expr = "$metric > $kept",
//                    ^ FT617
      summary = "Something is wrong with orders.")
  GaugeDataPoint oldestPending();
}
