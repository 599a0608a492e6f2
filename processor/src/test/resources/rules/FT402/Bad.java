package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  <T extends Enum<T>> CounterDataPoint accepted(PaymentProvider paymentProvider);
//                                     ^ FT402
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
