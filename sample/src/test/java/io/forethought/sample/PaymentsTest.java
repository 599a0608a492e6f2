package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.sample.payments.FailureReason;
import io.forethought.sample.payments.PaymentGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PaymentsTest {

  private static final PaymentGateway ACCEPTING = (provider, cents) -> Optional.empty();
  private static final PaymentGateway DECLINING =
      (provider, cents) -> Optional.of(FailureReason.DECLINED);

  @Test
  void orderIsPaidOnlyOnce() throws Exception {
    try (TestShop shop = shopWithOneOrder(ACCEPTING)) {
      assertThat(pay(shop).body()).isEqualTo("{\"order\": 1, \"attempt\": 1, \"cents\": 3000}\n");

      HttpResponse<String> again = pay(shop);

      assertThat(again.statusCode()).isEqualTo(409);
      assertThat(again.body()).isEqualTo("Order 1 is already paid.\n");
      assertThat(shop.metrics())
          .contains(
              "\nshop_payments_settled_total{attempt=\"1\",payment_provider=\"stripe\"} 1.0\n",
              "\nshop_payments_received_euros_total{payment_provider=\"stripe\"} 30.0\n",
              "\nshop_orders_pending 0.0\n");
    }
  }

  @Test
  void thirdRefusalOfTheProviderCancelsTheOrder() throws Exception {
    try (TestShop shop = shopWithOneOrder(DECLINING)) {
      pay(shop);
      pay(shop);
      HttpResponse<String> third = pay(shop);

      assertThat(third.statusCode()).isEqualTo(402);
      assertThat(third.body())
          .isEqualTo(
              "{\"order\": 1, \"attempt\": 3, \"cents\": 3000, \"failure\": \"declined\"}\n");
      assertThat(pay(shop).body()).isEqualTo("Order 1 is cancelled.\n");
      assertThat(shop.metrics())
          .contains(
              "\n"
                  + "shop_payments_failed_total{failure_reason=\"declined\",payment_provider=\"stripe\"}"
                  + " 3.0\n",
              "\nshop_orders_cancelled_total{cancellation_reason=\"unpaid\"} 1.0\n",
              "\nshop_orders_pending 0.0\n");
    }
  }

  @Test
  void orderThatIsBeingPaidCannotBePaidMeanwhile() throws Exception {
    CompletableFuture<TestShop> opened = new CompletableFuture<>();
    CompletableFuture<HttpResponse<String>> meanwhile = new CompletableFuture<>();
    PaymentGateway impatient =
        (provider, cents) -> {
          meanwhile.complete(payUnchecked(opened.join()));
          return Optional.empty();
        };

    try (TestShop shop = shopWithOneOrder(impatient)) {
      opened.complete(shop);

      assertThat(pay(shop).statusCode()).isEqualTo(200);
      assertThat(meanwhile.join().statusCode()).isEqualTo(409);
      assertThat(meanwhile.join().body()).isEqualTo("Order 1 is being paid.\n");
    }
  }

  private static TestShop shopWithOneOrder(PaymentGateway gateway) throws Exception {
    TestShop shop = TestShop.payingThrough(gateway);
    Web.send(
        "POST", shop.at("orders"), "type=express&provider=stripe&user_type=guest&line=teapot:1");
    return shop;
  }

  private static HttpResponse<String> pay(TestShop shop) throws IOException, InterruptedException {
    return Web.send("POST", shop.at("payments/1"), "");
  }

  private static HttpResponse<String> payUnchecked(TestShop shop) {
    try {
      return pay(shop);
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
