package rules;

import io.forethought.Alert;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Time from payment to delivery.", unit = Unit.SECONDS, buckets = {0.1, 0.5, 2.5})
  @Alert(
      name = "OrdersTrouble",
      expr = "histogram_quantile(0.9, sum by (le) (rate(${metric}_bucket[5m]))) > 10",
//            ^ FT621
      summary = "Something is wrong with orders.")
  DistributionDataPoint deliveryDuration();
}
