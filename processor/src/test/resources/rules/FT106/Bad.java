package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Time from creation to confirmation.")
  DistributionDataPoint confirmationMilliseconds();
//                      ^ FT106
}
