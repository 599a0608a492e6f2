package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.runtime.Forethought;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that customers placed.")
  void placed();
}

class Shop {

  private final OrderMetrics metrics = Forethought.metrics(OrderMetrics.class);

  void placeOrder() {
    metrics.placed();
  }
}
