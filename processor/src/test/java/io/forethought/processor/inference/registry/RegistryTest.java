package io.forethought.processor.inference.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.operations.document.UnreadableException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {

  private static final String FIRST =
      """
      groups:
        - id: registry.shop
          type: attribute_group
          attributes:
            - id: shop.provider
              type:
                members:
                  - id: paypal
                    value: PayPal
                  - id: stripe
                    value: Stripe
                  - id: cheque
                    value: Cheque
                    deprecated: {reason: obsoleted}
                  - id: other
                    value: _OTHER
            - id: shop.first_order
              type: boolean
            - id: shop.campaign
              type: string
              examples: [spring, summer]
        - id: attributes.order
          type: attribute_group
          attributes:
            - ref: shop.provider
            - ref: shop.campaign
        - id: metric.shop.orders
          type: metric
          metric_name: shop.orders
          brief: >
            Orders of customers.
          instrument: counter
          unit: "{order}"
          extends: attributes.order
          attributes:
            - ref: shop.first_order
              requirement_level:
                conditionally_required: If known.
            - ref: shop.campaign
              requirement_level: opt_in
        - id: metric.shop.sales
          type: metric
          metric_name: shop.sales
          instrument: counter
          deprecated: {reason: obsoleted}
      """;

  private static final String SECOND =
      """
      file_format: definition/2
      attributes:
        - key: shop.channel
          type:
            members:
              - id: app
                value: 1
              - id: web
                value: 2
      attribute_groups:
        - id: shop
          attributes:
            - ref: shop.channel
      metrics:
        - name: shop.checkout.duration
          brief: Time to the receipt.
          instrument: histogram
          unit: s
          attributes:
            - ref_group: shop
        - name: shop.basket.size
          brief: Size of a basket.
          instrument: histogram
          unit: By
      """;

  @Test
  void groupsBecomeSamplesWithAllKnownValues() throws UnreadableException {
    Scrape scrape = scrape(FIRST);

    assertThat(scrape.metadata()).containsOnlyKeys("shop_orders_total");
    assertThat(scrape.metadata().get("shop_orders_total").type()).isEqualTo("counter");
    assertThat(scrape.metadata().get("shop_orders_total").help()).isEqualTo("Orders of customers.");
    assertThat(series(scrape))
        .containsExactly(
            "shop_orders_total{shop_first_order=false, shop_provider=PayPal}",
            "shop_orders_total{shop_first_order=true, shop_provider=Stripe}");
  }

  @Test
  void theSecondFormatIsRead() throws UnreadableException {
    Scrape scrape = scrape(SECOND);

    assertThat(series(scrape))
        .contains(
            "shop_checkout_duration_seconds_bucket{le=0.005, shop_channel=1}",
            "shop_checkout_duration_seconds_bucket{le=10, shop_channel=2}",
            "shop_checkout_duration_seconds_count{shop_channel=2}",
            "shop_basket_size_bytes_count{}")
        .noneMatch(each -> each.startsWith("shop_basket_size_bytes_bucket"));
  }

  @Test
  void annotationsOfPrometheusReplaceWhatIsDerived() throws UnreadableException {
    Scrape scrape =
        scrape(
            """
            file_format: definition/2
            attributes:
              - key: shop.channel
                type: {members: [{id: app, value: app}]}
                annotations: {prometheus: {label_name: channel}}
            metrics:
              - name: shop.basket.size
                brief: Size of a basket.
                instrument: histogram
                unit: By
                attributes: [{ref: shop.channel}]
                annotations:
                  prometheus:
                    metric_name: shop_size_bytes
                    help: Size of a basket
                    histogram_type: classic_histogram
                    buckets: [1024]
              - name: shop.wait
                brief: Time to the answer.
                instrument: histogram
                unit: s
                annotations:
                  prometheus: {histogram_type: summary}
                  forethought: {quantiles: [0.5]}
              - name: shop.pause
                brief: Time between orders.
                instrument: histogram
                unit: s
                annotations: {prometheus: {histogram_type: native_histogram}}
            """);

    assertThat(scrape.metadata().get("shop_size_bytes").help()).isEqualTo("Size of a basket");
    assertThat(scrape.metadata().get("shop_wait_seconds").type()).isEqualTo("summary");
    assertThat(series(scrape))
        .containsExactly(
            "shop_size_bytes_bucket{channel=app, le=1024}",
            "shop_size_bytes_count{channel=app}",
            "shop_size_bytes_sum{channel=app}",
            "shop_wait_seconds{quantile=0.5}",
            "shop_wait_seconds_count{}",
            "shop_wait_seconds_sum{}",
            "shop_pause_seconds_count{}",
            "shop_pause_seconds_sum{}");
  }

  @ParameterizedTest
  @CsvSource({
    "http.server.request.duration, s, histogram, http_server_request_duration_seconds",
    "system.memory.usage, By, gauge, system_memory_usage_bytes",
    "system.memory.utilization, 1, gauge, system_memory_utilization_ratio",
    "shop.orders, 1, counter, shop_orders_total",
    "shop.orders, {order}, counter, shop_orders_total",
    "shop.sent_bytes, By, counter, shop_sent_bytes_total"
  })
  void namesAreThoseOfPrometheus(String name, String unit, String type, String expected) {
    assertThat(PrometheusName.of(name, unit, type)).isEqualTo(expected);
  }

  private static Scrape scrape(String content) throws UnreadableException {
    Registry registry = new Registry();
    registry.add("shop.yaml", content);
    return registry.scrape();
  }

  private static List<String> series(Scrape scrape) {
    return scrape.samples().stream()
        .map(sample -> sample.name() + new TreeMap<>(sample.labels()))
        .toList();
  }
}
