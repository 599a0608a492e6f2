package rules;

import io.forethought.Gauge;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Gauge(help = "Orders that wait for payment in the database.", refresh = "60s")
  double pending(boolean express);
//                       ^ FT423
}
