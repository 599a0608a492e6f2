package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Counter(help = "Payments that customers got back.")
  @Alert(
      name = "RefundSpike",
      expr = "rate($metric[5m]) > 0.5",
      forDuration = "2m",
      summary = "More customers than usual want their money back.")
  void refunded();
}
