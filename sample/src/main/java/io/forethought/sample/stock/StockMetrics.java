package io.forethought.sample.stock;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** What the stock room tells about itself. */
@Metrics(namespace = "shop", subsystem = "stock")
public interface StockMetrics {

  @Gauge(help = "What customers could order at this moment.")
  GaugeDataPoint piecesAvailable(Department department);

  @Counter(help = "Goods that came in from suppliers.")
  void piecesDelivered(Department department, @Amount long pieces);

  /** The catalogue grows by calls to the shop, so only the first twenty items get a series each. */
  @Counter(help = "Goods set aside for orders, cancelled ones included.")
  void piecesReserved(@Label(max = 20) String item, @Amount long pieces);

  @Counter(help = "Times a customer asked for an item, and whether there was a piece to sell.")
  void lookups(boolean available);
}
