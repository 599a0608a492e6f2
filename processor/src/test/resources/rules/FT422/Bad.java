package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders that wait for payment in the database.", refresh = "60s")
//                                                                         ^ FT422
  GaugeDataPoint pending();

  @Gauge(help = "Parcels in the warehouse, as its scanner knows.", unknownAfterFailure = true)
//                                                                                       ^ FT422
  double parcels();
}
