package shop;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Some gauges read their own values. */
@Metrics(namespace = "shop", subsystem = "stock")
public interface StockMetrics {

  @Counter(help = "Items that were taken from the stock.")
  CounterDataPoint taken();

  @Gauge(help = "Items of which the stock has none.", refresh = "60s")
  double soldOut();

  @Gauge(help = "Parcels that wait for the carrier.")
  double parcels();
}
