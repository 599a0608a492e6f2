package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics extends WebOrders, StoreOrders {

  @Override
  @Counter(help = "Orders that passed all checks.")
  void open();
}

interface WebOrders {

  @Counter(help = "Orders that passed all checks.")
  void open();
}

interface StoreOrders {

  @Counter(help = "Orders that people placed in a store.")
  void open();
}
