package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Customers that were told about their order.")
  void notify();
//     ^ FT420
}
