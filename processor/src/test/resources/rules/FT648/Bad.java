package rules;

import io.forethought.Alert;
import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Counter(help = "Payments that a provider refused.")
  @Alert(name = "PaymentsFail", expr = "rate($metric[5m]) > 0.5", summary = "Payments fail.")
  void failed();

  @Counter(help = "Payments that a customer got back.")
  @Alert(name = "PaymentsFail", expr = "rate($metric[5m]) > 1", summary = "Customers want money.")
//              ^ FT648
  void refunded();
}
