package io.forethought.sample.payments;

import io.forethought.Alert;
import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Panel;
import io.forethought.Slo;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** The metrics of payments. */
@Metrics(namespace = "shop", subsystem = "payments", owner = "payments")
public interface PaymentMetrics {

  @Histogram(
      help = "Time until the provider responds, including rejections.",
      unit = Unit.SECONDS,
      buckets = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5})
  @Slo(name = "payment_authorization", objective = 0.99, threshold = 0.5)
  DistributionDataPoint authorizationDuration(PaymentProvider paymentProvider);

  @Counter(help = "Paid bills, by the number of attempts.")
  void settled(
      PaymentProvider paymentProvider, @Label(from = 1, to = Payment.MOST_ATTEMPTS) int attempt);

  @Counter(help = "Payment attempts rejected by the provider.")
  @Alert(
      name = "PaymentFailureSpike",
      expr = "sum by (payment_provider) (rate($metric[5m])) > 0.5",
      forDuration = "2m",
      summary = "Payments fail more often than usual.",
      description =
          "{{ $value | humanize }} payments per second fail at {{ $labels.payment_provider }}.")
  void failed(PaymentProvider paymentProvider, FailureReason failureReason);

  @Counter(help = "Money received, without fees.")
  @Panel(title = "Euros received")
  void receivedEuros(PaymentProvider paymentProvider, @Amount double euros);

  @Gauge(help = "Time of the last paid bill, since 1970.", unit = Unit.SECONDS)
  void lastSettlementTimestamp(@Amount double secondsSinceEpoch);
}
