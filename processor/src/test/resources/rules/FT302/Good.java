package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Items in a paid order.", buckets = {1, 5, 10})
  DistributionDataPoint items();
}
