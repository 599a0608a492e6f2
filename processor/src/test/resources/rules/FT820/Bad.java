package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {
// column 1: FT820 (not in ecj)

  @Counter(help = "Orders that customers placed.")
  void placed();
}

class Shop {

  void placeOrder() {}
}
