package io.forethought.sample.stock;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The metrics of the stock. */
@Metrics(namespace = "shop", subsystem = "stock")
public interface StockMetrics {

  @Gauge(help = "Pieces that customers can order now.")
  GaugeDataPoint piecesAvailable(Department department);

  @Counter(help = "Pieces received from suppliers.")
  void piecesDelivered(Department department, @Amount long pieces);

  /**
   * Requests can add items to the catalogue, so only the first twenty items have their own series.
   */
  @Counter(help = "Pieces set aside for orders, including cancelled ones.")
  void piecesReserved(@Label(max = 20) String item, @Amount long pieces);

  @Counter(help = "Requests of customers for an item, by whether it was in stock.")
  void lookups(boolean available);
}
