// options: -Aforethought.lock=src/test/resources/rules/FT702/metrics.lock
package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Orders waiting for payment.", buckets = {1, 10, 100})
  DistributionDataPoint pending();
//                      ^ FT702
}
