// options: -Aforethought.lock=src/test/resources/rules/FT707/metrics.lock
package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Size of the documents of an order.", unit = Unit.BYTES, buckets = {100, 10000})
  DistributionDataPoint size();
//                      ^ FT707
}
