package rules;

import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted();

  @Histogram(help = "Items in an order when it is paid.", buckets = {1, 2, 5, 10})
  DistributionDataPoint items();
}
