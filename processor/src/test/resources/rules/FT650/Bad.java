package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Slo;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Counter(help = "Payments that customers began.")
  void attempted(boolean firstOrder);

  @Counter(help = "Payments that a provider refused.")
  @Slo(name = "payments", objective = 0.999, total = "$attempted", by = "firstorder")
//                                                                      ^ FT650
  void failed(boolean firstOrder);
}
