package shop;

import io.forethought.Catalogued;
import io.forethought.runtime.family.BooleanLabel;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.IntLabel;
import io.forethought.runtime.family.Seconds;
import io.forethought.runtime.family.StateSetCell;
import io.forethought.runtime.family.StateSetFamily;
import io.forethought.runtime.family.StringLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link OrderMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_orders_created_total{payment_provider,first_order,stars,channel,campaign}}
 *   <li>counter {@code shop_orders_payment_failed_total{payment_provider}}
 *   <li>counter {@code shop_orders_image_sent_bytes_total}
 *   <li>counter {@code shop_orders_packed_seconds_total}
 *   <li>gauge {@code shop_orders_pending}
 *   <li>gauge {@code shop_orders_free_space_ratio}
 *   <li>histogram {@code shop_orders_processing_duration_seconds{express}}
 *   <li>histogram {@code shop_orders_waited_seconds{payment_provider}}
 *   <li>summary {@code shop_orders_invoice_size_bytes}
 *   <li>info {@code shop_orders_build_info{version,revision}}
 *   <li>state set {@code shop_orders_mode}
 *   <li>state set {@code shop_orders_said{payment_provider}}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderMetricsImpl implements OrderMetrics {
  static {
    MetricSets.provide(OrderMetrics.class, OrderMetricsImpl::new);
  }

  private final CounterFamily created;

  private final EnumLabel<PaymentProvider> createdPaymentProvider;

  private final BooleanLabel createdFirstOrder;

  private final IntLabel createdStars;

  private final StringLabel createdChannel;

  private final CappedLabel createdPromotion;

  private final CounterFamily paymentFailed;

  private final EnumLabel<PaymentProvider> paymentFailedPaymentProvider;

  private final CounterDataPoint imageSent;

  private final CounterDataPoint packed;

  private final GaugeDataPoint pending;

  private final GaugeDataPoint freeSpace;

  private final HistogramFamily processingDuration;

  private final BooleanLabel processingDurationExpress;

  private final HistogramFamily waited;

  private final EnumLabel<PaymentProvider> waitedPaymentProvider;

  private final DistributionDataPoint invoiceSize;

  private final InfoFamily build;

  private final StateSetCell<Mode> mode;

  private final StateSetFamily<Mode> said;

  private final EnumLabel<PaymentProvider> saidPaymentProvider;

  private OrderMetricsImpl(Instruments instruments) {
    var created = instruments
        .counter("shop_orders_created_total", "Orders accepted by the shop.");
    this.createdPaymentProvider = created.label("payment_provider", PaymentProvider.values(),
        Map.of("PAYPAL", "pay_pal"));
    this.createdFirstOrder = created.booleanLabel("first_order");
    this.createdStars = created.intLabel("stars", 1, 3);
    this.createdChannel = created.stringLabel("channel", "web", "app");
    this.createdPromotion = created.cappedLabel("campaign", 20);
    this.created = created.build();

    var paymentFailed = instruments
        .counter("shop_orders_payment_failed_total", "Payments that a provider refused.");
    this.paymentFailedPaymentProvider = paymentFailed.label("payment_provider",
        PaymentProvider.values(), Map.of("PAYPAL", "pay_pal"));
    this.paymentFailed = paymentFailed.build();

    this.imageSent = instruments
        .counter("shop_orders_image_sent_bytes_total", "Product images sent to customers.")
        .unit("bytes")
        .build()
        .only();

    this.packed = instruments
        .counter("shop_orders_packed_seconds_total", "Working time that the packers spent.")
        .unit("seconds")
        .build()
        .only();

    this.pending = instruments
        .gauge("shop_orders_pending", "Orders waiting for payment.")
        .build()
        .only();

    this.freeSpace = instruments
        .gauge("shop_orders_free_space_ratio", "Free space in the warehouse, of all there is.")
        .unit("ratio")
        .build()
        .only();

    var processingDuration = instruments
        .histogram("shop_orders_processing_duration_seconds", "Time from creation to confirmation.")
        .unit("seconds")
        .buckets(0.1, 0.5, 1, 2.5, 1.0E12);
    this.processingDurationExpress = processingDuration.booleanLabel("express");
    this.processingDuration = processingDuration.build();

    var waited = instruments
        .histogram("shop_orders_waited_seconds", "Time a customer waits for the payment page.")
        .unit("seconds");
    this.waitedPaymentProvider = waited.label("payment_provider", PaymentProvider.values(),
        Map.of("PAYPAL", "pay_pal"));
    this.waited = waited.build();

    this.invoiceSize = instruments
        .summary("shop_orders_invoice_size_bytes", "Size of the invoices sent to customers.")
        .unit("bytes")
        .quantiles(0.5, 0.99)
        .maxAgeSeconds(60)
        .build()
        .only();

    this.build = instruments.info("shop_orders_build_info",
        "Version and revision of the shop that runs.", "version", "revision");

    this.mode = instruments
        .stateSet("shop_orders_mode", "Whether the shop takes orders.", Mode.values())
        .build()
        .only();

    var said = instruments
        .stateSet("shop_orders_said", "What a provider says of itself.", Mode.values());
    this.saidPaymentProvider = said.label("payment_provider", PaymentProvider.values(),
        Map.of("PAYPAL", "pay_pal"));
    this.said = said.build();
  }

  /**
   * Registers all metrics of {@link OrderMetrics}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static OrderMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(OrderMetrics.class, registry);
  }

  /**
   * Orders accepted by the shop.
   *
   * <p>Counter: {@code shop_orders_created_total{payment_provider,first_order,stars,channel,campaign}}.
   */
  @Catalogued(
      name = "shop_orders_created_total",
      type = "counter",
      help = "Orders accepted by the shop.",
      labels = {
          @Catalogued.Label(name = "payment_provider", values = {"pay_pal", "stripe"}),
          @Catalogued.Label(name = "first_order", values = {"false", "true"}),
          @Catalogued.Label(name = "stars", values = {"1", "2", "3"}),
          @Catalogued.Label(name = "channel", values = {"app", "web"}),
          @Catalogued.Label(name = "campaign", max = 20)
      })
  @Override
  public CounterDataPoint created(PaymentProvider paymentProvider, boolean firstOrder, int stars,
      String channel, String promotion) {
    return created.at(createdPaymentProvider.offset(paymentProvider)
        + createdFirstOrder.offset(firstOrder) + createdStars.offset(stars)
        + createdChannel.offset(channel) + createdPromotion.offset(promotion));
  }

  /**
   * Payments that a provider refused.
   *
   * <p>Counter: {@code shop_orders_payment_failed_total{payment_provider}}.
   */
  @Catalogued(
      name = "shop_orders_payment_failed_total",
      type = "counter",
      help = "Payments that a provider refused.",
      labels = @Catalogued.Label(name = "payment_provider", values = {"pay_pal", "stripe"}))
  @Override
  public void paymentFailed(PaymentProvider paymentProvider) {
    paymentFailed.inc(paymentFailedPaymentProvider.offset(paymentProvider));
  }

  /**
   * Product images sent to customers.
   *
   * <p>Counter: {@code shop_orders_image_sent_bytes_total}.
   */
  @Catalogued(
      name = "shop_orders_image_sent_bytes_total",
      type = "counter",
      help = "Product images sent to customers.",
      unit = "bytes")
  @Override
  public void imageSent(long size) {
    imageSent.inc(size);
  }

  /**
   * Working time that the packers spent.
   *
   * <p>Counter: {@code shop_orders_packed_seconds_total}.
   */
  @Catalogued(
      name = "shop_orders_packed_seconds_total",
      type = "counter",
      help = "Working time that the packers spent.",
      unit = "seconds")
  @Override
  public void packed(Duration spent) {
    packed.inc(Seconds.of(spent));
  }

  /**
   * Orders waiting for payment.
   *
   * <p>Gauge: {@code shop_orders_pending}.
   */
  @Catalogued(
      name = "shop_orders_pending",
      type = "gauge",
      help = "Orders waiting for payment.")
  @Override
  public GaugeDataPoint pending() {
    return pending;
  }

  /**
   * Free space in the warehouse, of all there is.
   *
   * <p>Gauge: {@code shop_orders_free_space_ratio}.
   */
  @Catalogued(
      name = "shop_orders_free_space_ratio",
      type = "gauge",
      help = "Free space in the warehouse, of all there is.",
      unit = "ratio")
  @Override
  public void freeSpace(double share) {
    freeSpace.set(share);
  }

  /**
   * Time from creation to confirmation.
   *
   * <p>Histogram: {@code shop_orders_processing_duration_seconds_bucket{express,le}}, {@code shop_orders_processing_duration_seconds_count{express}}, {@code shop_orders_processing_duration_seconds_sum{express}}.
   */
  @Catalogued(
      name = "shop_orders_processing_duration_seconds",
      type = "histogram",
      help = "Time from creation to confirmation.",
      unit = "seconds",
      labels = @Catalogued.Label(name = "express", values = {"false", "true"}),
      buckets = {0.1, 0.5, 1, 2.5, 1.0E12})
  @Override
  public DistributionDataPoint processingDuration(boolean express) {
    return processingDuration.at(processingDurationExpress.offset(express));
  }

  /**
   * Time a customer waits for the payment page.
   *
   * <p>Histogram: {@code shop_orders_waited_seconds_bucket{payment_provider,le}}, {@code shop_orders_waited_seconds_count{payment_provider}}, {@code shop_orders_waited_seconds_sum{payment_provider}}.
   */
  @Catalogued(
      name = "shop_orders_waited_seconds",
      type = "histogram",
      help = "Time a customer waits for the payment page.",
      unit = "seconds",
      labels = @Catalogued.Label(name = "payment_provider", values = {"pay_pal", "stripe"}),
      buckets = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  @Override
  public void waited(PaymentProvider paymentProvider, Duration wait) {
    waited.observe(waitedPaymentProvider.offset(paymentProvider), Seconds.of(wait));
  }

  /**
   * Size of the invoices sent to customers.
   *
   * <p>Summary: {@code shop_orders_invoice_size_bytes{quantile}}, {@code shop_orders_invoice_size_bytes_count}, {@code shop_orders_invoice_size_bytes_sum}.
   */
  @Catalogued(
      name = "shop_orders_invoice_size_bytes",
      type = "summary",
      help = "Size of the invoices sent to customers.",
      unit = "bytes",
      quantiles = {0.5, 0.99},
      accepted = @Catalogued.Accepted(code = "FT426", reason = "One process sends all invoices."))
  @Override
  public DistributionDataPoint invoiceSize() {
    return invoiceSize;
  }

  /**
   * Version and revision of the shop that runs.
   *
   * <p>Info: {@code shop_orders_build_info{version,revision}}.
   */
  @Catalogued(
      name = "shop_orders_build_info",
      type = "info",
      help = "Version and revision of the shop that runs.",
      labels = {
          @Catalogued.Label(name = "version"),
          @Catalogued.Label(name = "revision")
      })
  @Override
  public void build(String version, String revision) {
    build.set(version, revision);
  }

  /**
   * Whether the shop takes orders.
   *
   * <p>State set: {@code shop_orders_mode{shop_orders_mode}}.
   */
  @Catalogued(
      name = "shop_orders_mode",
      type = "stateset",
      help = "Whether the shop takes orders.",
      labels = @Catalogued.Label(name = "shop_orders_mode", values = {"closed", "open"}))
  @Override
  public void mode(Mode mode) {
    this.mode.become(mode);
  }

  /**
   * What a provider says of itself.
   *
   * <p>State set: {@code shop_orders_said{payment_provider,shop_orders_said}}.
   */
  @Catalogued(
      name = "shop_orders_said",
      type = "stateset",
      help = "What a provider says of itself.",
      labels = {
          @Catalogued.Label(name = "payment_provider", values = {"pay_pal", "stripe"}),
          @Catalogued.Label(name = "shop_orders_said", values = {"closed", "open"})
      })
  @Override
  public StateSetDataPoint said(PaymentProvider paymentProvider) {
    return said.at(saidPaymentProvider.offset(paymentProvider));
  }
}
