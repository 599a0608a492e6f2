package io.forethought.sample;

import static io.forethought.testing.MetricsAssertions.assertThatScrape;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTest {

  private TestShop shop;

  @BeforeAll
  void visit() throws Exception {
    shop = TestShop.afterTheVisit();
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @Test
  void everyDeclaredMetricMovesInAVisit() throws Exception {
    assertThat(Samples.of(shop.metrics()).moved())
        .filteredOn(name -> name.startsWith("shop_"))
        .containsExactly(
            "shop_build_info",
            "shop_mode",
            "shop_orders_cancelled_total",
            "shop_orders_confirmation_size_bytes",
            "shop_orders_confirmation_size_bytes_count",
            "shop_orders_confirmation_size_bytes_sum",
            "shop_orders_created_total",
            "shop_orders_payment_delay_seconds_bucket",
            "shop_orders_payment_delay_seconds_count",
            "shop_orders_payment_delay_seconds_sum",
            "shop_orders_pending",
            "shop_orders_processing_duration_seconds_bucket",
            "shop_orders_processing_duration_seconds_count",
            "shop_orders_processing_duration_seconds_sum",
            "shop_orders_refused_total",
            "shop_orders_submitted_total",
            "shop_payments_authorization_duration_seconds_bucket",
            "shop_payments_authorization_duration_seconds_count",
            "shop_payments_authorization_duration_seconds_sum",
            "shop_payments_failed_total",
            "shop_payments_last_settlement_timestamp_seconds",
            "shop_payments_received_euros_total",
            "shop_payments_settled_total",
            "shop_stock_lookups_total",
            "shop_stock_pieces_available",
            "shop_stock_pieces_delivered_total",
            "shop_stock_pieces_reserved_total");
  }

  @Test
  void everyFamilyIsOfItsDeclaredType() throws Exception {
    Stream<String> types = shop.metrics().lines().filter(line -> line.startsWith("# TYPE shop_"));

    assertThat(types.map(line -> line.substring("# TYPE ".length())))
        .containsExactly(
            "shop_build_info gauge",
            "shop_mode gauge",
            "shop_orders_cancelled_total counter",
            "shop_orders_confirmation_size_bytes summary",
            "shop_orders_created_total counter",
            "shop_orders_payment_delay_seconds histogram",
            "shop_orders_pending gauge",
            "shop_orders_processing_duration_seconds histogram",
            "shop_orders_refused_total counter",
            "shop_orders_submitted_total counter",
            "shop_payments_authorization_duration_seconds histogram",
            "shop_payments_failed_total counter",
            "shop_payments_last_settlement_timestamp_seconds gauge",
            "shop_payments_received_euros_total counter",
            "shop_payments_settled_total counter",
            "shop_stock_lookups_total counter",
            "shop_stock_pieces_available gauge",
            "shop_stock_pieces_delivered_total counter",
            "shop_stock_pieces_reserved_total counter");
  }

  @Test
  void everythingExposedIsWhatTheCataloguesDeclare() throws Exception {
    assertThatScrape(shop.metrics()).holdsExactlyWhatIsDeclared();
  }

  @Test
  void ordersAreAcceptedOrRefusedAndNothingElse() throws Exception {
    Samples samples = Samples.of(shop.metrics());

    assertThat(samples.sum("shop_orders_submitted_total"))
        .isEqualTo(
            samples.sum("shop_orders_created_total") + samples.sum("shop_orders_refused_total"));
  }

  @Test
  void acceptedOrdersArePaidCancelledOrPending() throws Exception {
    Samples samples = Samples.of(shop.metrics());

    assertThat(samples.sum("shop_orders_created_total"))
        .isEqualTo(
            samples.sum("shop_payments_settled_total")
                + samples.sum("shop_orders_cancelled_total")
                + samples.sum("shop_orders_pending"));
  }

  @Test
  void channelBeyondTheListedOnesIsCountedAsOther() throws Exception {
    assertThat(shop.metrics())
        .contains("shop_orders_submitted_total{channel=\"_other\"} ")
        .doesNotContain("pigeon");
  }

  @Test
  void textFormatIsTheDefault() throws Exception {
    HttpResponse<String> answer = Web.get(shop.at("metrics"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
  }

  @Test
  void openMetricsIsWrittenForWhoAcceptsIt() throws Exception {
    HttpResponse<String> answer =
        Web.get(shop.at("metrics"), "Accept", "application/openmetrics-text;version=1.0.0");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/openmetrics-text; version=1.0.0; charset=utf-8");
    assertThat(answer.body())
        .contains("\n# TYPE shop_orders_created counter\n", "\n# TYPE shop_mode stateset\n")
        .endsWith("\n# EOF\n");
  }

  @Test
  void promtoolFindsNothing() throws IOException, InterruptedException {
    Tool promtool = Tool.named("promtool");

    Tool.Outcome outcome = promtool.run(shop.metrics(), "check", "metrics");

    assertThat(outcome).isEqualTo(new Tool.Outcome(0, ""));
  }
}
