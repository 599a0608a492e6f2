package shop;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** A set without sources. */
@Metrics(namespace = "shop", subsystem = "orders")
public interface OrderMetrics {

  @Counter(help = "Orders accepted by the shop.")
  CounterDataPoint created();
}
