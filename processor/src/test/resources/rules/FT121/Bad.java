package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(name = "shop_request_bytes_seconds", help = "Time to store customer uploads.", unit = Unit.SECONDS)
//                  ^ FT121
  DistributionDataPoint uploaded();
}
