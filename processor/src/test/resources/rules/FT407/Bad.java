package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import java.time.Duration;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Time from creation to confirmation.", unit = Unit.SECONDS)
  void confirmed(PaymentProvider paymentProvider, Duration time);
//     ^ FT407
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
