package rules;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Payments received, in cents.")
  void paid(@Amount long cents);
}
