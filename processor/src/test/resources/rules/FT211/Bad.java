package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that passed all checks.")
  CounterDataPoint accepted(
      @Label(max = 5) PaymentProvider paymentProvider,
//                 ^ FT211
      @Label(values = {"web", "app"}, max = 2) String channel);
//                                          ^ FT211
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
