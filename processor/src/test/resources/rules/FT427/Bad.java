package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders accepted by the shop.")
  void created(@Label(max = 20, idle = "1 hour") String campaign);
//                                     ^ FT427
}
