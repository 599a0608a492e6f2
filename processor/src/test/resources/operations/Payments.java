package shop;

import static io.forethought.Severity.CRITICAL;

import io.forethought.*;
import io.prometheus.metrics.core.datapoints.*;

@Metrics(
    namespace = "shop",
    subsystem = "payments",
    owner = "payments",
    runbook = "https://wiki.example.com/{alert}")
@Alert(
    name = "MostPaymentsFail",
    expr = "sum(rate($failed[5m])) / sum(rate($attempted[5m])) > 0.5",
    forDuration = "5m",
    severity = CRITICAL,
    summary = "More than half of the payments fail.",
    runbook = "https://status.example.com")
public interface Payments {

  @Counter(help = "Payments that customers began.")
  @Panel(title = "Payments", row = "Money", place = 1, kind = Panel.Kind.STAT)
  void attempted(boolean firstOrder);

  @Counter(help = "Payments that a provider refused.")
  @Alert(
      name = "PaymentFailureSpike",
      expr = "rate(${metric}[5m]) > 0.5",
      summary = "Payments fail more often than usual.",
      description = "{{ $value }} payments per second fail.",
      keepFiringFor = "10m")
  @Alert(name = "Refused", expr = "rate($metric{first_order=~\"t.*$\"}[5m]) > 1e6", summary = "Many.")
  @Slo(name = "payments", objective = 0.999, total = "$attempted", by = "first_order")
  void failed(boolean firstOrder);

  @Histogram(help = "Time until the provider answers.", unit = Unit.SECONDS)
  @Alert(name = "Slow", expr = "rate($metric_sum[5m]) > 3", summary = "It is slow.")
  @Slo(name = "fast", objective = 0.99, threshold = 0.5, window = "4w")
  DistributionDataPoint answered();
}
