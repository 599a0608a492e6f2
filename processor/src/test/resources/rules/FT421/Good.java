package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders that wait for payment in the database.", refresh = "60s")
  double pending();

  @Gauge(help = "Parcels in the warehouse, as its scanner knows.", refresh = "60s", timeout = "30s")
  double parcels();
}
