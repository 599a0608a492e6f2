// options: -Aforethought.FT426=off
package rules;

import io.forethought.Metrics;
import io.forethought.Summary;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Summary(help = "Price of an order when it is paid, in euros.", quantiles = {0.5, 99})
//                                                                                  ^ FT304
  DistributionDataPoint price();
}
