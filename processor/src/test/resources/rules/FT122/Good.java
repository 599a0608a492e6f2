package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(
      name = "shop_images_bytes_total",
      help = "Product images sent to customers.",
      unit = Unit.BYTES)
  CounterDataPoint imagesSent();
}
