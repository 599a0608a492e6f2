package shop;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.HistogramKind;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Unit;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import java.time.Duration;
import java.util.function.Supplier;

@Metrics(namespace = "shop", subsystem = "payments")
public interface PaymentMetrics {

  enum Provider {
    PAYPAL,
    STRIPE
  }

  /** What the exemplars say. */
  final class Request implements Supplier<Labels> {
    @Override
    public Labels get() {
      return Labels.of("request", "17");
    }
  }

  @Counter(help = "Payments that the provider has accepted.", exemplars = true)
  CounterDataPoint accepted(Provider provider);

  @Counter(help = "Payments that the provider has declined.", exemplarLabels = Request.class)
  void declined();

  @Counter(help = "Payments for which a coupon was used.")
  void discounted(Provider provider, @Label(max = 20, idle = "1h") String coupon);

  @Histogram(
      help = "Time until the provider answers.",
      unit = Unit.SECONDS,
      buckets = {0.1, 1},
      kind = HistogramKind.BOTH,
      exemplars = true)
  void answered(Provider provider, @Amount Duration time);

  @Histogram(help = "Amounts of payments, in euros.", kind = HistogramKind.NATIVE)
  DistributionDataPoint amount();

  @Histogram(
      help = "Time until the money is there.",
      unit = Unit.SECONDS,
      kind = HistogramKind.CLASSIC,
      exemplarLabels = Request.class)
  void settled(@Amount Duration time);
}
