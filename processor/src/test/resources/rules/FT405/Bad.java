package rules;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  @Histogram(help = "Items in an order when it is paid.", buckets = {1, 2, 5, 10})
//^ FT405
  CounterDataPoint accepted();
}
