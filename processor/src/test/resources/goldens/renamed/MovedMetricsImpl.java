package shop;

import io.forethought.Catalogued;
import io.forethought.runtime.family.BooleanLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.StateSetCell;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link MovedMetrics}.
 *
 * <ul>
 *   <li>counter {@code shop_orders_created_total{first_order}}, also {@code shop_orders_made_total}
 *   <li>gauge {@code shop_orders_pending}, also {@code shop:openOrders}
 *   <li>histogram {@code shop_orders_payment_delay_seconds{express}}, also {@code shop_payment_delay}
 *   <li>summary {@code shop_orders_invoice_size_bytes}, also {@code shop_invoice_bytes}
 *   <li>info {@code shop_orders_build_info{version,revision}}, also {@code shop_version_info}
 *   <li>state set {@code shop_orders_mode}, also {@code shop_state}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class MovedMetricsImpl implements MovedMetrics {
  static {
    MetricSets.provide(MovedMetrics.class, MovedMetricsImpl::new);
  }

  private final CounterFamily created;

  private final BooleanLabel createdFirstOrder;

  private final GaugeDataPoint pending;

  private final HistogramFamily paymentDelay;

  private final BooleanLabel paymentDelayExpress;

  private final DistributionDataPoint invoiceSize;

  private final InfoFamily build;

  private final StateSetCell<MovedMetrics.Mode> mode;

  private MovedMetricsImpl(Instruments instruments) {
    var created = instruments
        .counter("shop_orders_created_total", "Orders accepted by the shop.")
        .alsoAs("shop_orders_made_total", "2027-06-30");
    this.createdFirstOrder = created.booleanLabel("first_order");
    this.created = created.build();

    this.pending = instruments
        .gauge("shop_orders_pending", "Orders waiting for payment.")
        .alsoAs("shop:openOrders", "2027-06-30")
        .build()
        .only();

    var paymentDelay = instruments
        .histogram("shop_orders_payment_delay_seconds", "Time from order to payment.")
        .unit("seconds")
        .buckets(1, 10)
        .alsoAs("shop_payment_delay", "2027-12-31");
    this.paymentDelayExpress = paymentDelay.booleanLabel("express");
    this.paymentDelay = paymentDelay.build();

    this.invoiceSize = instruments
        .summary("shop_orders_invoice_size_bytes", "Size of the invoices sent to customers.")
        .unit("bytes")
        .quantiles(0.5)
        .maxAgeSeconds(300)
        .alsoAs("shop_invoice_bytes", "2027-06-30")
        .build()
        .only();

    this.build = instruments.info("shop_orders_build_info",
        "Version and revision of the shop that runs.", "version", "revision")
        .alsoAs("shop_version_info", "2027-06-30");

    this.mode = instruments
        .stateSet("shop_orders_mode", "Whether the shop takes orders.", MovedMetrics.Mode.values())
        .alsoAs("shop_state", "2027-06-30")
        .build()
        .only();
  }

  /**
   * Registers all metrics of {@link MovedMetrics}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static MovedMetrics register(PrometheusRegistry registry) {
    return MetricSets.register(MovedMetrics.class, registry);
  }

  /**
   * Orders accepted by the shop.
   *
   * <p>Counter: {@code shop_orders_created_total{first_order}}; until 2027-06-30 also {@code shop_orders_made_total{first_order}}.
   */
  @Catalogued(
      name = "shop_orders_created_total",
      type = "counter",
      help = "Orders accepted by the shop.",
      labels = @Catalogued.Label(name = "first_order", values = {"false", "true"}),
      renamedFrom = "shop_orders_made_total",
      until = "2027-06-30")
  @Override
  public CounterDataPoint created(boolean firstOrder) {
    return created.at(createdFirstOrder.offset(firstOrder));
  }

  /**
   * Orders waiting for payment.
   *
   * <p>Gauge: {@code shop_orders_pending}; until 2027-06-30 also {@code shop:openOrders}.
   */
  @Catalogued(
      name = "shop_orders_pending",
      type = "gauge",
      help = "Orders waiting for payment.",
      renamedFrom = "shop:openOrders",
      until = "2027-06-30")
  @Override
  public GaugeDataPoint pending() {
    return pending;
  }

  /**
   * Time from order to payment.
   *
   * <p>Histogram: {@code shop_orders_payment_delay_seconds_bucket{express,le}}, {@code shop_orders_payment_delay_seconds_count{express}}, {@code shop_orders_payment_delay_seconds_sum{express}}; until 2027-12-31 also {@code shop_payment_delay_bucket{express,le}}, {@code shop_payment_delay_count{express}}, {@code shop_payment_delay_sum{express}}.
   */
  @Catalogued(
      name = "shop_orders_payment_delay_seconds",
      type = "histogram",
      help = "Time from order to payment.",
      unit = "seconds",
      labels = @Catalogued.Label(name = "express", values = {"false", "true"}),
      buckets = {1, 10},
      renamedFrom = "shop_payment_delay",
      until = "2027-12-31")
  @Override
  public DistributionDataPoint paymentDelay(boolean express) {
    return paymentDelay.at(paymentDelayExpress.offset(express));
  }

  /**
   * Size of the invoices sent to customers.
   *
   * <p>Summary: {@code shop_orders_invoice_size_bytes{quantile}}, {@code shop_orders_invoice_size_bytes_count}, {@code shop_orders_invoice_size_bytes_sum}; until 2027-06-30 also {@code shop_invoice_bytes{quantile}}, {@code shop_invoice_bytes_count}, {@code shop_invoice_bytes_sum}.
   */
  @Catalogued(
      name = "shop_orders_invoice_size_bytes",
      type = "summary",
      help = "Size of the invoices sent to customers.",
      unit = "bytes",
      quantiles = {0.5},
      renamedFrom = "shop_invoice_bytes",
      until = "2027-06-30",
      accepted = @Catalogued.Accepted(code = "FT426", reason = "One process sends all invoices."))
  @Override
  public void invoiceSize(double size) {
    invoiceSize.observe(size);
  }

  /**
   * Version and revision of the shop that runs.
   *
   * <p>Info: {@code shop_orders_build_info{version,revision}}; until 2027-06-30 also {@code shop_version_info{version,revision}}.
   */
  @Catalogued(
      name = "shop_orders_build_info",
      type = "info",
      help = "Version and revision of the shop that runs.",
      labels = {
          @Catalogued.Label(name = "version"),
          @Catalogued.Label(name = "revision")
      },
      renamedFrom = "shop_version_info",
      until = "2027-06-30")
  @Override
  public void build(String version, String revision) {
    build.set(version, revision);
  }

  /**
   * Whether the shop takes orders.
   *
   * <p>State set: {@code shop_orders_mode{shop_orders_mode}}; until 2027-06-30 also {@code shop_state{shop_state}}.
   */
  @Catalogued(
      name = "shop_orders_mode",
      type = "stateset",
      help = "Whether the shop takes orders.",
      labels = @Catalogued.Label(name = "shop_orders_mode", values = {"closed", "open"}),
      renamedFrom = "shop_state",
      until = "2027-06-30")
  @Override
  public void mode(MovedMetrics.Mode mode) {
    this.mode.become(mode);
  }
}
