package rules;

import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Histogram(
      help = "Time from creation to confirmation.",
      unit = Unit.SECONDS,
      buckets = {0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  DistributionDataPoint confirmation(PaymentProvider paymentProvider, boolean firstOrder);
}

enum PaymentProvider {
  STRIPE,
  PAYPAL
}
