package io.forethought.benchmarks.start.program;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The metric set of the README. */
@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  /** Where customers pay. */
  enum Provider {
    PAYPAL,
    STRIPE
  }

  @Counter(help = "Orders accepted by the shop.")
  CounterDataPoint created(Provider provider);

  @Gauge(help = "Orders waiting for payment.")
  GaugeDataPoint pending();

  @Histogram(
      help = "Time from order to payment.",
      unit = Unit.SECONDS,
      buckets = {1, 10, 60})
  DistributionDataPoint paymentDelay();

  @Counter(help = "Payments that a provider refused.")
  void paymentFailed(Provider provider);
}
