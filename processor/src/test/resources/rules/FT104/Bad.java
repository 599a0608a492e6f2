package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(
      name = "shop_orders_confirmation",
//           ^ FT104
      help = "Time from creation to confirmation.",
      unit = Unit.SECONDS)
  DistributionDataPoint confirmation();
}
