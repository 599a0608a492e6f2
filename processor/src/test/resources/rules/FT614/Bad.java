package rules;

import io.forethought.Alert;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  enum Channel { APP, SHOP }

  @Histogram(help = "Time until the customer has an answer.", unit = Unit.SECONDS)
  @Alert(
      name = "OrdersTrouble",
      expr = "avg(histogram_quantile(0.95, rate($metric_bucket[5m]))) > 0.5",
//            ^ FT614
      summary = "Something is wrong with orders.")
  DistributionDataPoint answered(Channel channel);
}
