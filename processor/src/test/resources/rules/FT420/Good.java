package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(name = "shop_orders_notify_total", help = "Customers that were told about their order.")
  void notified();
}
