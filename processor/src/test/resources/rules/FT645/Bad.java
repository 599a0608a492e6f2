package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.Slo;

@Metrics(namespace = "shop", subsystem = "payments")
interface PaymentMetrics {

  @Counter(help = "Payments that customers began.")
  void attempted();

  @Counter(help = "Payments that a provider refused.")
  @Slo(name = "payments", objective = 0.999)
//^ FT645
  void failed();
}
