package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.Mode;
import shop.OrderMetrics;
import shop.OrderMetricsImpl;
import shop.PaymentProvider;
import shop.UserType;
import shop.Warehouse;

/** A class in the shape of generated code, from the call to the exposition text. */
class GeneratedCodeTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void seriesOfBoundedLabelsExistFromTheStart() {
    OrderMetricsImpl.register(registry);

    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP forethought_incidents_total Label overflows, rejected amounts and scrape errors of all metrics.
            # TYPE forethought_incidents_total counter
            forethought_incidents_total 0.0
            # HELP shop_orders_created_total Orders accepted.
            # TYPE shop_orders_created_total counter
            shop_orders_created_total{payment_provider="paypal",user_type="regular"} 0.0
            shop_orders_created_total{payment_provider="paypal",user_type="very_important"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="regular"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="very_important"} 0.0
            # HELP shop_orders_mode Whether the shop takes orders.
            # TYPE shop_orders_mode gauge
            shop_orders_mode{shop_orders_mode="closed"} 0
            shop_orders_mode{shop_orders_mode="open"} 0
            # HELP shop_orders_packed_seconds Time that packing takes.
            # TYPE shop_orders_packed_seconds summary
            shop_orders_packed_seconds{quantile="0.5"} NaN
            shop_orders_packed_seconds_count 0
            shop_orders_packed_seconds_sum 0.0
            # HELP shop_orders_pending Orders waiting for payment.
            # TYPE shop_orders_pending gauge
            shop_orders_pending 0.0
            # HELP shop_orders_processing_duration_seconds Time from creation to confirmation.
            # TYPE shop_orders_processing_duration_seconds histogram
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="1.0"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="+Inf"} 0
            shop_orders_processing_duration_seconds_count{payment_provider="paypal"} 0
            shop_orders_processing_duration_seconds_sum{payment_provider="paypal"} 0.0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="1.0"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="+Inf"} 0
            shop_orders_processing_duration_seconds_count{payment_provider="stripe"} 0
            shop_orders_processing_duration_seconds_sum{payment_provider="stripe"} 0.0
            # HELP shop_orders_sent_bytes_total Size of the mails sent to customers.
            # TYPE shop_orders_sent_bytes_total counter
            shop_orders_sent_bytes_total{express="false",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="false",parcels="2"} 0.0
            shop_orders_sent_bytes_total{express="true",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="true",parcels="2"} 0.0
            """);
  }

  @Test
  void eachKindOfMetricRecordsWhatTheCallSays() {
    OrderMetrics metrics = OrderMetricsImpl.register(registry);

    metrics.created(PaymentProvider.STRIPE, UserType.VIP).inc();
    metrics.created(PaymentProvider.PAYPAL, UserType.REGULAR).inc(2);
    metrics.visited("web", "spring");
    metrics.sent(true, 2, 1500);
    metrics.pending().set(3);
    metrics.processingDuration(PaymentProvider.STRIPE).observe(0.5);
    metrics.packed(Duration.ofMillis(1500));
    metrics.build("2.4.0", "1f3c");
    metrics.mode(Mode.OPEN);
    metrics.mode(Mode.CLOSED);

    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP forethought_incidents_total Label overflows, rejected amounts and scrape errors of all metrics.
            # TYPE forethought_incidents_total counter
            forethought_incidents_total 0.0
            # HELP shop_orders_build_info What the shop runs on.
            # TYPE shop_orders_build_info gauge
            shop_orders_build_info{revision="1f3c",version="2.4.0"} 1
            # HELP shop_orders_created_total Orders accepted.
            # TYPE shop_orders_created_total counter
            shop_orders_created_total{payment_provider="paypal",user_type="regular"} 2.0
            shop_orders_created_total{payment_provider="paypal",user_type="very_important"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="regular"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="very_important"} 1.0
            # HELP shop_orders_mode Whether the shop takes orders.
            # TYPE shop_orders_mode gauge
            shop_orders_mode{shop_orders_mode="closed"} 1
            shop_orders_mode{shop_orders_mode="open"} 0
            # HELP shop_orders_packed_seconds Time that packing takes.
            # TYPE shop_orders_packed_seconds summary
            shop_orders_packed_seconds{quantile="0.5"} 1.5
            shop_orders_packed_seconds_count 1
            shop_orders_packed_seconds_sum 1.5
            # HELP shop_orders_pending Orders waiting for payment.
            # TYPE shop_orders_pending gauge
            shop_orders_pending 3.0
            # HELP shop_orders_processing_duration_seconds Time from creation to confirmation.
            # TYPE shop_orders_processing_duration_seconds histogram
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="1.0"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="+Inf"} 0
            shop_orders_processing_duration_seconds_count{payment_provider="paypal"} 0
            shop_orders_processing_duration_seconds_sum{payment_provider="paypal"} 0.0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="1.0"} 1
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="+Inf"} 1
            shop_orders_processing_duration_seconds_count{payment_provider="stripe"} 1
            shop_orders_processing_duration_seconds_sum{payment_provider="stripe"} 0.5
            # HELP shop_orders_sent_bytes_total Size of the mails sent to customers.
            # TYPE shop_orders_sent_bytes_total counter
            shop_orders_sent_bytes_total{express="false",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="false",parcels="2"} 0.0
            shop_orders_sent_bytes_total{express="true",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="true",parcels="2"} 1500.0
            # HELP shop_orders_visited_total Visits to the order page.
            # TYPE shop_orders_visited_total counter
            shop_orders_visited_total{campaign="spring",channel="web"} 1.0
            """);
  }

  @Test
  void whatIsBeyondTheBoundIsRecordedAsOtherAndCounted() {
    OrderMetrics metrics = OrderMetricsImpl.register(registry);

    metrics.created(null, UserType.VIP).inc();
    metrics.visited("fax", "spring");
    metrics.visited("", "summer");
    metrics.visited(null, "autumn");
    metrics.sent(false, 3, 10);
    metrics.processingDuration(null).observe(1);
    metrics.packed(null);
    metrics.build(null, "");
    metrics.mode(null);

    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP forethought_amounts_rejected_total Amounts that were not recorded because they are not valid for the metric, such as NaN or a negative increment.
            # TYPE forethought_amounts_rejected_total counter
            forethought_amounts_rejected_total{metric="shop_orders_mode"} 1.0
            forethought_amounts_rejected_total{metric="shop_orders_packed_seconds"} 1.0
            # HELP forethought_incidents_total Label overflows, rejected amounts and scrape errors of all metrics.
            # TYPE forethought_incidents_total counter
            forethought_incidents_total 9.0
            # HELP forethought_label_overflow_total Calls recorded under the label value _other, because the value was missing or outside the declared bound.
            # TYPE forethought_label_overflow_total counter
            forethought_label_overflow_total{label="campaign",metric="shop_orders_visited_total"} 1.0
            forethought_label_overflow_total{label="channel",metric="shop_orders_visited_total"} 3.0
            forethought_label_overflow_total{label="parcels",metric="shop_orders_sent_bytes_total"} 1.0
            forethought_label_overflow_total{label="payment_provider",metric="shop_orders_created_total"} 1.0
            forethought_label_overflow_total{label="payment_provider",metric="shop_orders_processing_duration_seconds"} 1.0
            # HELP shop_orders_build_info What the shop runs on.
            # TYPE shop_orders_build_info gauge
            shop_orders_build_info{revision="",version=""} 1
            # HELP shop_orders_created_total Orders accepted.
            # TYPE shop_orders_created_total counter
            shop_orders_created_total{payment_provider="_other",user_type="very_important"} 1.0
            shop_orders_created_total{payment_provider="paypal",user_type="regular"} 0.0
            shop_orders_created_total{payment_provider="paypal",user_type="very_important"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="regular"} 0.0
            shop_orders_created_total{payment_provider="stripe",user_type="very_important"} 0.0
            # HELP shop_orders_mode Whether the shop takes orders.
            # TYPE shop_orders_mode gauge
            shop_orders_mode{shop_orders_mode="closed"} 0
            shop_orders_mode{shop_orders_mode="open"} 0
            # HELP shop_orders_packed_seconds Time that packing takes.
            # TYPE shop_orders_packed_seconds summary
            shop_orders_packed_seconds{quantile="0.5"} NaN
            shop_orders_packed_seconds_count 0
            shop_orders_packed_seconds_sum 0.0
            # HELP shop_orders_pending Orders waiting for payment.
            # TYPE shop_orders_pending gauge
            shop_orders_pending 0.0
            # HELP shop_orders_processing_duration_seconds Time from creation to confirmation.
            # TYPE shop_orders_processing_duration_seconds histogram
            shop_orders_processing_duration_seconds_bucket{payment_provider="_other",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="_other",le="1.0"} 1
            shop_orders_processing_duration_seconds_bucket{payment_provider="_other",le="+Inf"} 1
            shop_orders_processing_duration_seconds_count{payment_provider="_other"} 1
            shop_orders_processing_duration_seconds_sum{payment_provider="_other"} 1.0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="1.0"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="paypal",le="+Inf"} 0
            shop_orders_processing_duration_seconds_count{payment_provider="paypal"} 0
            shop_orders_processing_duration_seconds_sum{payment_provider="paypal"} 0.0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="0.1"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="1.0"} 0
            shop_orders_processing_duration_seconds_bucket{payment_provider="stripe",le="+Inf"} 0
            shop_orders_processing_duration_seconds_count{payment_provider="stripe"} 0
            shop_orders_processing_duration_seconds_sum{payment_provider="stripe"} 0.0
            # HELP shop_orders_sent_bytes_total Size of the mails sent to customers.
            # TYPE shop_orders_sent_bytes_total counter
            shop_orders_sent_bytes_total{express="false",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="false",parcels="2"} 0.0
            shop_orders_sent_bytes_total{express="false",parcels="_other"} 10.0
            shop_orders_sent_bytes_total{express="true",parcels="1"} 0.0
            shop_orders_sent_bytes_total{express="true",parcels="2"} 0.0
            # HELP shop_orders_visited_total Visits to the order page.
            # TYPE shop_orders_visited_total counter
            shop_orders_visited_total{campaign="_other",channel="_other"} 1.0
            shop_orders_visited_total{campaign="spring",channel="_other"} 1.0
            shop_orders_visited_total{campaign="summer",channel="_other"} 1.0
            """);
  }

  @Test
  void nestedPackagePrivateSetsWork() {
    assertThat(Warehouse.stock(7))
        .isEqualTo(
            """
            # HELP shop_stock_items Items on stock.
            # TYPE shop_stock_items gauge
            shop_stock_items 7.0
            """);
  }
}
