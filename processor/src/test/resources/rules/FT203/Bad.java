package rules;

import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders that were paid in two parts.")
  CounterDataPoint split(
      PaymentProvider provider, @Label(name = "provider") PaymentProvider second);
//                                            ^ FT203
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
