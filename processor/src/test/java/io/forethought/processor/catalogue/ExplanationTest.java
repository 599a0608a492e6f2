package io.forethought.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final List<CatalogueEntry> ENTRIES = Shop.catalogue().entries();

  @Test
  void aCounterWithAllThatCanBeSaid() {
    assertThat(explain("shop_orders_created_total"))
        .contains(
            """
            shop_orders_created_total: Orders accepted by the shop, paid or not.
              type: counter
              samples: shop_orders_created_total, shop_orders_created_created
              label payment_provider: paypal, stripe
              label user_type: company, guest, member, premium
              series: at most 16
              formerly: shop_orders_made_total, until 2027-06-30
              accepted: FT110, The dashboards of 2019 read this label.
              declared by: shop.OrderMetrics.created
              query: sum by (payment_provider) (rate(shop_orders_created_total[5m]))\
            """);
  }

  @Test
  void aHistogram() {
    assertThat(explain("shop_orders_processing_duration_seconds_bucket"))
        .contains(
            """
            shop_orders_processing_duration_seconds: Time from an order to its confirmation.
              type: histogram
              unit: seconds
              samples: shop_orders_processing_duration_seconds_bucket, shop_orders_processing_duration_seconds_count, shop_orders_processing_duration_seconds_sum, shop_orders_processing_duration_seconds_created
              label order_type: express, standard
              buckets: 0.1, 0.5, 1, 2.5, 5, 10, +Inf
              series: at most 18
              declared by: shop.OrderMetrics.processingDuration
              query: histogram_quantile(0.95, sum by (le, order_type) (rate(shop_orders_processing_duration_seconds_bucket[5m])))\
            """);
  }

  @Test
  void aStateSet() {
    assertThat(explain("shop_mode"))
        .contains(
            """
            shop_mode: Whether customers are served.
              type: state set
              samples: shop_mode
              states: closing, open, opening
              series: at most 3
              declared by: shop.ShopMetrics.mode
              query: shop_mode == 1\
            """);
  }

  @Test
  void nothingInvisibleIsPrinted() {
    assertThat(explain("shop_hostile").orElseThrow())
        .startsWith(
            "shop_hostile: # Not a heading | nor a cell, <b>bold</b> *or* `code` & [link](x) $x$"
                + " _y_ snake_case.\\u000a\\u000a- z\n"
                + "  type: gauge\n")
        .contains(
            "  label value: \"\", \" \", \"<i>\", \"`\", \"a|b\", \"two\\u000alines\","
                + " \"\\u202eabc\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "shop_orders_made_total, shop_orders_created_total",
    "shop_orders_made_created, shop_orders_created_total",
    "shop_orders_size_bytes_sum, shop_orders_size_bytes",
    "shop_orders_size_bytes, shop_orders_size_bytes",
    "shop_build_info, shop_build_info",
    "shop_pages_opened_total, shop_pages_opened_total"
  })
  void aMetricIsFoundByEachOfItsNames(String asked, String metric) {
    assertThat(explain(asked).orElseThrow()).startsWith(metric + ": ");
  }

  @ParameterizedTest
  @CsvSource({"shop", "shop_orders_created", "shop_orders_pending_total", "''"})
  void whatIsNoNameIsNotExplained(String asked) {
    Explanation explanation = Explanation.of(asked, ENTRIES);

    assertThat(explanation.text()).isEmpty();
    assertThat(explanation.names())
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(23)
        .contains("shop_orders_made_total", "shop_orders_size_bytes_count");
  }

  private static Optional<String> explain(String name) {
    return Explanation.of(name, ENTRIES).text();
  }
}
