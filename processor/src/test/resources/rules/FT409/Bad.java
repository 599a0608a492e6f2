package rules;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import java.time.Duration;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Payments received, in cents.")
  void paid(@Amount int cents);
//                      ^ FT409

  @Gauge(help = "Age of the oldest unpaid order.")
  void oldest(@Amount Duration age);
//                             ^ FT409
}
