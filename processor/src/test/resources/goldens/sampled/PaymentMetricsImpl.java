package shop;

import io.forethought.Catalogued;
import io.forethought.HistogramKind;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.Seconds;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link PaymentMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_payments_accepted_total{provider}}
 *   <li>counter {@code shop_payments_declined_total}
 *   <li>counter {@code shop_payments_discounted_total{provider,coupon}}
 *   <li>histogram {@code shop_payments_answered_seconds{provider}}
 *   <li>histogram {@code shop_payments_amount}
 *   <li>histogram {@code shop_payments_settled_seconds}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class PaymentMetricsImpl implements PaymentMetrics {
  static {
    MetricSets.provide(PaymentMetrics.class, PaymentMetricsImpl::new);
  }

  private final CounterFamily accepted;

  private final EnumLabel<PaymentMetrics.Provider> acceptedProvider;

  private final CounterDataPoint declined;

  private final CounterFamily discounted;

  private final EnumLabel<PaymentMetrics.Provider> discountedProvider;

  private final CappedLabel discountedCoupon;

  private final HistogramFamily answered;

  private final EnumLabel<PaymentMetrics.Provider> answeredProvider;

  private final DistributionDataPoint amount;

  private final DistributionDataPoint settled;

  private PaymentMetricsImpl(Instruments instruments) {
    var accepted = instruments
        .counter("shop_payments_accepted_total", "Payments that the provider has accepted.")
        .exemplars();
    this.acceptedProvider = accepted.label("provider", PaymentMetrics.Provider.values());
    this.accepted = accepted.build();

    this.declined = instruments
        .counter("shop_payments_declined_total", "Payments that the provider has declined.")
        .exemplars(new PaymentMetrics.Request())
        .build()
        .only();

    var discounted = instruments
        .counter("shop_payments_discounted_total", "Payments for which a coupon was used.");
    this.discountedProvider = discounted.label("provider", PaymentMetrics.Provider.values());
    this.discountedCoupon = discounted.cappedLabel("coupon", 20, 3600000L);
    this.discounted = discounted.build();

    var answered = instruments
        .histogram("shop_payments_answered_seconds", "Time until the provider answers.")
        .unit("seconds")
        .buckets(0.1, 1)
        .kind(HistogramKind.BOTH)
        .exemplars();
    this.answeredProvider = answered.label("provider", PaymentMetrics.Provider.values());
    this.answered = answered.build();

    this.amount = instruments
        .histogram("shop_payments_amount", "Amounts of payments, in euros.")
        .kind(HistogramKind.NATIVE)
        .build()
        .only();

    this.settled = instruments
        .histogram("shop_payments_settled_seconds", "Time until the money is there.")
        .unit("seconds")
        .exemplars(new PaymentMetrics.Request())
        .build()
        .only();
  }

  /**
   * Registers all metrics of {@link PaymentMetrics}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static PaymentMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(PaymentMetrics.class, registry);
  }

  /**
   * Payments that the provider has accepted.
   *
   * <p>Counter: {@code shop_payments_accepted_total{provider}}.
   */
  @Catalogued(
      name = "shop_payments_accepted_total",
      type = "counter",
      help = "Payments that the provider has accepted.",
      labels = @Catalogued.Label(name = "provider", values = {"paypal", "stripe"}))
  @Override
  public CounterDataPoint accepted(PaymentMetrics.Provider provider) {
    return accepted.at(acceptedProvider.offset(provider));
  }

  /**
   * Payments that the provider has declined.
   *
   * <p>Counter: {@code shop_payments_declined_total}.
   */
  @Catalogued(
      name = "shop_payments_declined_total",
      type = "counter",
      help = "Payments that the provider has declined.")
  @Override
  public void declined() {
    declined.inc();
  }

  /**
   * Payments for which a coupon was used.
   *
   * <p>Counter: {@code shop_payments_discounted_total{provider,coupon}}.
   */
  @Catalogued(
      name = "shop_payments_discounted_total",
      type = "counter",
      help = "Payments for which a coupon was used.",
      labels = {
          @Catalogued.Label(name = "provider", values = {"paypal", "stripe"}),
          @Catalogued.Label(name = "coupon", max = 20, idle = "1h")
      })
  @Override
  public void discounted(PaymentMetrics.Provider provider, String coupon) {
    discounted.inc(discountedProvider.offset(provider) + discountedCoupon.offset(coupon));
  }

  /**
   * Time until the provider answers.
   *
   * <p>Histogram: {@code shop_payments_answered_seconds_bucket{provider,le}}, {@code shop_payments_answered_seconds_count{provider}}, {@code shop_payments_answered_seconds_sum{provider}}.
   */
  @Catalogued(
      name = "shop_payments_answered_seconds",
      type = "histogram",
      help = "Time until the provider answers.",
      unit = "seconds",
      labels = @Catalogued.Label(name = "provider", values = {"paypal", "stripe"}),
      buckets = {0.1, 1})
  @Override
  public void answered(PaymentMetrics.Provider provider, Duration time) {
    answered.observe(answeredProvider.offset(provider), Seconds.of(time));
  }

  /**
   * Amounts of payments, in euros.
   *
   * <p>Histogram: {@code shop_payments_amount_bucket{le}}, {@code shop_payments_amount_count}, {@code shop_payments_amount_sum}.
   */
  @Catalogued(
      name = "shop_payments_amount",
      type = "histogram",
      help = "Amounts of payments, in euros.")
  @Override
  public DistributionDataPoint amount() {
    return amount;
  }

  /**
   * Time until the money is there.
   *
   * <p>Histogram: {@code shop_payments_settled_seconds_bucket{le}}, {@code shop_payments_settled_seconds_count}, {@code shop_payments_settled_seconds_sum}.
   */
  @Catalogued(
      name = "shop_payments_settled_seconds",
      type = "histogram",
      help = "Time until the money is there.",
      unit = "seconds",
      buckets = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  @Override
  public void settled(Duration time) {
    settled.observe(Seconds.of(time));
  }
}
