package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders that wait for payment in the database.", refresh = "60 seconds")
//                                                                         ^ FT421
  double pending();

  @Gauge(help = "Parcels in the warehouse, as its scanner knows.", timeout = "30s")
//                                                                           ^ FT421
  double parcels();
}
