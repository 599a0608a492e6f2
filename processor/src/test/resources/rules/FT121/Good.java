package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(name = "shop_request_seconds", help = "Time of uploads.", unit = Unit.SECONDS)
  DistributionDataPoint uploaded();

  @Histogram(
      name = "shop_request_bytes",
      help = "Size of uploads.",
      unit = Unit.BYTES,
      buckets = {1e3, 1e6, 1e9})
  DistributionDataPoint size();
}
