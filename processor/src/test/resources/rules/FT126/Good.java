package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "shop")
interface PaymentMetrics {

  @Counter(help = "Payments that customers started.")
  CounterDataPoint paymentStarted();

  @Counter(help = "Payments that the provider rejected.")
  CounterDataPoint paymentFailed();
}
