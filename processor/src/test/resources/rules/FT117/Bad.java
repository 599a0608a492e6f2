package rules;

import io.forethought.Info;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Info(name = "shop_build", help = "Version of the program that takes orders.")
//             ^ FT117
  void build(String version);
}
