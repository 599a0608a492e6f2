package shop;

import io.forethought.Gauge;
import io.forethought.Metrics;

/** Contains a set that is deprecated, package-private, and read from sources. */
class Warehouse {

  @Deprecated
  @Metrics(namespace = "shop", subsystem = "warehouse")
  interface Stock {

    @Gauge(help = "Articles that can be delivered.")
    double available();
  }
}
