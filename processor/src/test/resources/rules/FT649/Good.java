package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "payments", runbook = "https://wiki.example.com/{alert}")
interface PaymentMetrics {

  @Counter(help = "Payments that customers got back.")
  void refunded();
}
