package rules;

import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Items in an order when it is paid.", buckets = {1, 2, 5, 10})
  DistributionDataPoint items();

  @Gauge(help = "Different products for sale.")
  GaugeDataPoint articles();
}
