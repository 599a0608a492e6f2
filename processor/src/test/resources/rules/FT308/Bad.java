package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "stock")
interface StockMetrics {

  @Histogram(
      help = "How long the supplier took to answer.",
      unit = Unit.SECONDS,
      buckets = {100, 250, 500, 1000})
//              ^ FT308
  DistributionDataPoint inquiryDuration();
}
