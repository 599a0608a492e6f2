package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Suppress(value = "FT102", reason = "Existing dashboards read this name.")
  @Counter(name = "shop_orders_accepted", help = "Orders that passed all checks.")
  CounterDataPoint accepted();
}
