package rules;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Metrics;
import io.forethought.Unit;
import java.time.Duration;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Payments received, in cents.")
  void paid(@Amount long cents);

  @Gauge(help = "Age of the oldest unpaid order.", unit = Unit.SECONDS)
  void oldest(@Amount Duration age);
}
