package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "payments", runbook = "wiki.example.com/{alert}")
//                                                             ^ FT649
interface PaymentMetrics {

  @Counter(help = "Payments that customers got back.")
  void refunded();
}
