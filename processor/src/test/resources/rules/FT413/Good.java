package rules;

import io.forethought.Metrics;
import io.forethought.StateSet;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @StateSet(help = "Whether the shop takes orders.", states = Mode.class)
  void mode(Mode mode);
}

enum Mode {
  OPEN,
  CLOSED
}
