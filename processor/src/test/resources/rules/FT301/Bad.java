package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Items in an order when it is paid.", buckets = {1, 5, 2, 10, 10})
//                                                                         ^ FT301
  DistributionDataPoint items();
}
