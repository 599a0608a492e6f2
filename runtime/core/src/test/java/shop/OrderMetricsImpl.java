package shop;

import io.forethought.runtime.family.BooleanLabel;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.EnumLabel;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.IntLabel;
import io.forethought.runtime.family.Seconds;
import io.forethought.runtime.family.StateSetCell;
import io.forethought.runtime.family.StringLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Written by hand, in the very shape of generated code. */
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderMetricsImpl implements OrderMetrics {
  static {
    MetricSets.provide(OrderMetrics.class, OrderMetricsImpl::new);
  }

  private final CounterFamily created;
  private final EnumLabel<PaymentProvider> createdPaymentProvider;
  private final EnumLabel<UserType> createdUserType;
  private final CounterFamily visited;
  private final StringLabel visitedChannel;
  private final CappedLabel visitedCampaign;
  private final CounterFamily sent;
  private final BooleanLabel sentExpress;
  private final IntLabel sentParcels;
  private final GaugeDataPoint pending;
  private final HistogramFamily processingDuration;
  private final EnumLabel<PaymentProvider> processingDurationPaymentProvider;
  private final DistributionDataPoint packed;
  private final InfoFamily build;
  private final StateSetCell<Mode> mode;

  private OrderMetricsImpl(Instruments instruments) {
    CounterFamily.Builder created =
        instruments.counter("shop_orders_created_total", "Orders accepted.");
    this.createdPaymentProvider = created.label("payment_provider", PaymentProvider.values());
    this.createdUserType =
        created.label("user_type", UserType.values(), Map.of("VIP", "very_important"));
    this.created = created.build();
    CounterFamily.Builder visited =
        instruments.counter("shop_orders_visited_total", "Visits to the order page.");
    this.visitedChannel = visited.stringLabel("channel", "web", "app");
    this.visitedCampaign = visited.cappedLabel("campaign", 2);
    this.visited = visited.build();
    CounterFamily.Builder sent =
        instruments
            .counter("shop_orders_sent_bytes_total", "Size of the mails sent to customers.")
            .unit("bytes");
    this.sentExpress = sent.booleanLabel("express");
    this.sentParcels = sent.intLabel("parcels", 1, 2);
    this.sent = sent.build();
    this.pending =
        instruments.gauge("shop_orders_pending", "Orders waiting for payment.").build().only();
    HistogramFamily.Builder processingDuration =
        instruments
            .histogram(
                "shop_orders_processing_duration_seconds", "Time from creation to confirmation.")
            .unit("seconds")
            .buckets(0.1, 1.0);
    this.processingDurationPaymentProvider =
        processingDuration.label("payment_provider", PaymentProvider.values());
    this.processingDuration = processingDuration.build();
    this.packed =
        instruments
            .summary("shop_orders_packed_seconds", "Time that packing takes.")
            .unit("seconds")
            .quantiles(0.5)
            .maxAgeSeconds(60)
            .build()
            .only();
    this.build =
        instruments.info("shop_orders_build_info", "What the shop runs on.", "version", "revision");
    this.mode =
        instruments
            .stateSet("shop_orders_mode", "Whether the shop takes orders.", Mode.values())
            .build()
            .only();
  }

  public static OrderMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(OrderMetrics.class, registry);
  }

  @Override
  public CounterDataPoint created(PaymentProvider paymentProvider, UserType userType) {
    return created.at(
        createdPaymentProvider.offset(paymentProvider) + createdUserType.offset(userType));
  }

  @Override
  public void visited(String channel, String campaign) {
    visited.inc(visitedChannel.offset(channel) + visitedCampaign.offset(campaign));
  }

  @Override
  public void sent(boolean express, int parcels, long bytes) {
    sent.inc(sentExpress.offset(express) + sentParcels.offset(parcels), bytes);
  }

  @Override
  public GaugeDataPoint pending() {
    return pending;
  }

  @Override
  public DistributionDataPoint processingDuration(PaymentProvider paymentProvider) {
    return processingDuration.at(processingDurationPaymentProvider.offset(paymentProvider));
  }

  @Override
  public void packed(Duration duration) {
    packed.observe(Seconds.of(duration));
  }

  @Override
  public void build(String version, String revision) {
    build.set(version, revision);
  }

  @Override
  public void mode(Mode mode) {
    this.mode.become(mode);
  }
}
