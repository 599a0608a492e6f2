package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Slo;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  enum Provider { BANK, CARD }

  @Counter(help = "Payments that customers began.")
  void attempted();

  @Counter(help = "Payments that a provider refused.")
  @Slo(name = "payments", objective = 0.999, total = "$attempted", by = "provider")
//                                                                      ^ FT653
  void failed(Provider provider);
}
