package rules;

import io.forethought.Amount;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Slo;
import io.forethought.Unit;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Histogram(help = "Time until the provider answers.", unit = Unit.SECONDS)
  @Slo(name = "answers", objective = 0.99, threshold = 0.5, window = "7d")
  void answered(@Amount double seconds);
}
