package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Price of an order when it is paid, in euros.", buckets = {10, 100, 1000})
  DistributionDataPoint price();
}
