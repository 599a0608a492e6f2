package io.forethought.sample.payments;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** What the payment room tells about itself. */
@Metrics(namespace = "shop", subsystem = "payments")
public interface PaymentMetrics {

  @Histogram(
      help = "How long a provider takes to answer, whatever the answer is.",
      unit = Unit.SECONDS,
      buckets = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5})
  DistributionDataPoint authorizationDuration(PaymentProvider paymentProvider);

  @Counter(help = "Bills paid, by how many attempts that took.")
  void settled(
      PaymentProvider paymentProvider, @Label(from = 1, to = Payment.MOST_ATTEMPTS) int attempt);

  @Counter(help = "Attempts at paying a bill that the provider did not go along with.")
  void failed(PaymentProvider paymentProvider, FailureReason failureReason);

  @Counter(help = "Money taken in, not counting fees.")
  void receivedEuros(PaymentProvider paymentProvider, @Amount double euros);

  @Gauge(help = "When a bill was last paid, since 1970.", unit = Unit.SECONDS)
  void lastSettlementTimestamp(@Amount double secondsSinceEpoch);
}
