package rules;

import io.forethought.Metrics;
import io.forethought.StateSet;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  void mode();
//     ^ FT413
}

enum Mode {
  OPEN,
  CLOSED
}
