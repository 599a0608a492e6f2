package shop;

import io.forethought.Alert;
import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Metrics;
import io.forethought.Severity;
import io.forethought.Slo;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

@Metrics(
    namespace = "shop",
    subsystem = "payments",
    owner = "payments",
    runbook = "https://wiki.example.com/alerts/{alert}")
@Alert(
    name = "MostPaymentsFail",
    expr =
        """
        sum without (instance, pod, provider) (rate($failed[5m]))
          / (sum without (instance, pod, provider) (rate($attempted[5m])) > 0)
          > 0.5
        """,
    forDuration = "5m",
    keepFiringFor = "10m",
    severity = Severity.CRITICAL,
    summary = "More than half of the payments fail.")
public interface PaymentMetrics {

  enum Provider {
    PAYPAL,
    STRIPE
  }

  enum Outcome {
    DELIVERED,
    FAILED
  }

  @Counter(help = "Payments that customers began.")
  void attempted(Provider provider);

  @Counter(help = "Payments that a provider refused.")
  @Alert(
      name = "PaymentFailureSpike",
      expr = "sum by (provider) (rate($metric[5m])) > 0.5",
      forDuration = "2m",
      summary = "Payments fail more often than usual.",
      description = "{{ $value | humanize }} payments per second fail at {{ $labels.provider }}.")
  @Slo(name = "payments", objective = 0.999, total = "$attempted", by = "provider")
  void failed(Provider provider);

  @Histogram(
      help = "Time until the provider answers.",
      unit = Unit.SECONDS,
      buckets = {0.1, 0.5, 1, 2.5})
  @Slo(name = "payment_answers", objective = 0.99, threshold = 1)
  DistributionDataPoint answered(Provider provider);

  @Counter(help = "Reports to the bookkeeping.")
  @Slo(name = "reports", objective = 0.9, window = "4w", errors = "$metric{outcome=\"failed\"}")
  void reported(Outcome outcome);

  @Gauge(help = "Payments that wait for their confirmation.")
  @Alert(
      name = "PaymentsWait",
      expr = "max($metric) > 100",
      severity = Severity.INFO,
      summary = "{{ $value }} payments wait: that is more than \"usual\".",
      owner = "operators",
      runbook = "https://wiki.example.com/waiting")
  void waiting(@Amount double number);
}
