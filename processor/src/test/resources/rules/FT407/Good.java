package rules;

import io.forethought.Amount;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import java.time.Duration;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(help = "Time from creation to confirmation.", unit = Unit.SECONDS)
  void confirmed(PaymentProvider paymentProvider, @Amount Duration time);
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
