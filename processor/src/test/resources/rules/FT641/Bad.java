package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Counter(help = "Payments that customers got back.")
  @Alert(
      name = "RefundSpike",
      expr = "",
//           ^ FT641
      summary = "More customers than usual want their money back.")
  void refunded();
}
