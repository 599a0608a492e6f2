package rules;

import io.forethought.Info;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Info(name = "shop_build_info", help = "Version of the program that takes orders.")
  void build(String version);
}
