package io.forethought.multiprocess.sets;

import io.forethought.GaugeMode;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.StringLabel;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** Written by hand, like generated code: this module is built before the processor. */
final class ShopMetricsImpl implements ShopMetrics {

  static {
    MetricSets.provide(ShopMetrics.class, ShopMetricsImpl::new);
  }

  private static final long HOUR = 3_600_000;

  /** Whether this is the version of the program before a metric was renamed. */
  private static final boolean EARLIER_VERSION = Boolean.getBoolean("shop.earlier");

  private final CounterFamily orders;
  private final StringLabel ordersChannel;
  private final CounterFamily visits;
  private final CappedLabel visitsPage;
  private final HistogramFamily waits;
  private final StringLabel waitsChannel;
  private final CounterDataPoint paid;
  private final CounterDataPoint hits;
  private final GaugeDataPoint waiting;
  private final GaugeDataPoint lastImport;
  private final GaugeDataPoint capacity;
  private final GaugeDataPoint connections;
  private final DistributionDataPoint sizes;

  private ShopMetricsImpl(Instruments instruments) {
    CounterFamily.Builder orders = instruments.counter("shop_orders_total", "Orders.");
    this.ordersChannel = orders.stringLabel("channel", "web", "app");
    this.orders = orders.build();
    CounterFamily.Builder visits = instruments.counter("shop_visits_total", "Visits.");
    this.visitsPage = visits.cappedLabel("page", 2, HOUR);
    this.visits = visits.build();
    HistogramFamily.Builder waits =
        instruments.histogram("shop_wait_seconds", "Waits.").unit("seconds").buckets(0.5, 2);
    this.waitsChannel = waits.stringLabel("channel", "web");
    this.waits = waits.build();
    this.paid =
        EARLIER_VERSION
            ? instruments.counter("shop_payments_total", "Payments received.").build().only()
            : instruments
                .counter("shop_paid_total", "Payments.")
                .alsoAs("shop_payments_total", "2027-06-30")
                .build()
                .only();
    this.hits = instruments.counter("shop_hits_total", "Hits.").build().only();
    this.waiting = instruments.gauge("shop_waiting", "Waiting.").build().only();
    this.lastImport =
        instruments
            .gauge("shop_last_import_timestamp_seconds", "Last import.")
            .unit("seconds")
            .multiprocess(GaugeMode.MOSTRECENT)
            .build()
            .only();
    this.capacity =
        instruments.gauge("shop_capacity", "Capacity.").multiprocess(GaugeMode.MAX).build().only();
    this.connections =
        instruments
            .gauge("shop_connections", "Connections.")
            .multiprocess(GaugeMode.LIVEALL)
            .build()
            .only();
    this.sizes =
        instruments
            .summary("shop_size_bytes", "Sizes.")
            .unit("bytes")
            .quantiles(0.5)
            .build()
            .only();
  }

  @Override
  public void orders(String channel, long number) {
    orders.inc(ordersChannel.offset(channel), number);
  }

  @Override
  public CounterDataPoint paid() {
    return paid;
  }

  @Override
  public CounterDataPoint visits(String page) {
    return visits.at(visitsPage.offset(page));
  }

  @Override
  public CounterDataPoint hits() {
    return hits;
  }

  @Override
  public GaugeDataPoint waiting() {
    return waiting;
  }

  @Override
  public GaugeDataPoint lastImport() {
    return lastImport;
  }

  @Override
  public GaugeDataPoint capacity() {
    return capacity;
  }

  @Override
  public GaugeDataPoint connections() {
    return connections;
  }

  @Override
  public DistributionDataPoint waits(String channel) {
    return waits.at(waitsChannel.offset(channel));
  }

  @Override
  public DistributionDataPoint sizes() {
    return sizes;
  }
}
