package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

@Metrics(namespace = "web", subsystem = "shop")
interface PaymentMetrics {

  @Counter(help = "Payments that customers started.")
  CounterDataPoint paymentStarted();
}
