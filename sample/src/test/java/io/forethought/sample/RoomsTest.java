package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsTest {

  private static final String ORDER = "type=express&provider=stripe&user_type=premium";

  private TestShop shop;

  @BeforeEach
  void open() throws Exception {
    shop = TestShop.beforeTheVisit();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void startPageLinksToTheMetricsAndShowsThem() throws Exception {
    HttpResponse<String> page = Web.get(shop.at(""));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .contains(
            "<a href=\"/metrics\">/metrics</a>",
            "<forethought-metrics families=",
            shop.at("orders").getAuthority());
  }

  @Test
  void healthIsAnsweredAndNotRecorded() throws Exception {
    HttpResponse<String> health = Web.get(shop.at("health"));

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("open\n");
    Web.get(shop.at("stock/teapot"));
    await().untilAsserted(() -> assertThat(shop.metrics()).contains("view=\"/stock"));
    assertThat(shop.metrics()).doesNotContain("health");
  }

  @Test
  void orderIsConfirmedAndTakesItsGoods() throws Exception {
    HttpResponse<String> order =
        send("POST orders", ORDER + "&line=teapot:2&line=cup:1&line=teapot:1");

    assertThat(order.statusCode()).isEqualTo(201);
    assertThat(order.headers().firstValue("Location")).hasValue("/orders/1");
    assertThat(order.body())
        .isEqualTo(
            """
            {"order": 1, "type": "express", "provider": "stripe", "state": "waiting", "items": "1 cup, 3 teapot", "cents": 9800}
            """);
    assertThat(Web.get(shop.at("stock/teapot")).body())
        .isEqualTo(
            "{\"item\": \"teapot\", \"department\": \"kitchen\", \"cents\": 3000, \"pieces\":"
                + " 37}\n");
  }

  @Test
  void cancelledOrderGivesItsGoodsBackAndCannotBePaid() throws Exception {
    send("POST orders", ORDER + "&line=teapot:2");

    HttpResponse<String> cancelled = send("DELETE orders/1", "");

    assertThat(cancelled.statusCode()).isEqualTo(200);
    assertThat(cancelled.body()).contains("\"state\": \"cancelled\"");
    assertThat(Web.get(shop.at("stock/teapot")).body()).contains("\"pieces\": 40");
    assertThat(send("POST payments/1", "").body()).isEqualTo("Order 1 is cancelled.\n");
  }

  @Test
  void newItemCanBePutOnTheShelves() throws Exception {
    HttpResponse<String> answer = send("PUT stock/mug", "pieces=7&department=kitchen&cents=1250");

    assertThat(answer.body())
        .isEqualTo(
            "{\"item\": \"mug\", \"department\": \"kitchen\", \"cents\": 1250, \"pieces\": 7}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST orders | %s | 400 | An order has 1 to 20 lines, each written as line=teapot:2.
          POST orders | %s&line=teapot | 400 | A line names an item and its pieces, such as line=teapot:2.
          POST orders | %s&line=teapot:0 | 400 | The number of pieces must be a whole number from 1 to 100.
          POST orders | %s&line=teapot:many | 400 | The number of pieces must be a whole number from 1 to 100.
          POST orders | %s&line=unicorn:1 | 404 | The shop does not sell "unicorn".
          POST orders | %s&line=teapot:41 | 409 | The shop has 40 pieces of "teapot", not 41.
          POST orders | %s&line=teapot:40&line=teapot:1 | 409 | The shop has 40 pieces of "teapot", not 41.
          POST orders | line=teapot:1 | 400 | The parameter "type" is missing.
          POST orders | type=fast | 400 | The parameter "type" must be one of standard, express, pickup.
          POST payments/1 | x=1 | 404 | There is no order 1.
          POST payments/one | x=1 | 400 | The order must be a whole number from 1 to 2147483647.
          POST payments | x=1 | 404 | Name one of them, as in /payments/<name or number>.
          GET stock/unicorn | | 404 | The shop does not sell "unicorn".
          PUT stock/unicorn | pieces=1 | 404 | The shop does not sell "unicorn".
          PUT stock/teapot | pieces=-1 | 400 | The parameter "pieces" must be a whole number from 0 to 10000.
          PUT stock/Tea%20Pot | pieces=1&department=toys&cents=1 | 400 | An item's name is up to 40 lower-case letters, digits and hyphens, such as tea-pot.
          DELETE orders/7 | | 404 | There is no order 7.
          GET nowhere | | 404 | There is no page at /nowhere. Start at /.
          """)
  void badInputIsRefusedWithOneLineThatTellsWhatIsRight(
      String call, String form, int status, String line) throws Exception {
    HttpResponse<String> answer = send(call, form == null ? "" : form.formatted(ORDER));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(line + "\n");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE stock/teapot |            | 405
          PUT orders/1        | x=1        | 405
          POST orders         | line=%zz   | 400
          """)
  void whatJettyRefusesIsToldInTextToo(String call, String form, int status) throws Exception {
    HttpResponse<String> answer = send(call, form == null ? "" : form);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isNotBlank().doesNotContain("<html>", "\tat ");
  }

  @Test
  void requestsAreCountedByTheLabelsOfTheShop() throws Exception {
    Web.get(shop.at("stock/teapot"));
    Web.get(shop.at("stock/teapot"), "X-Api-Version", "v2");
    assertThat(Web.get(shop.at("stock/teapot"), "X-Api-Version", "v9").statusCode()).isEqualTo(200);

    await()
        .untilAsserted(
            () ->
                assertThat(shop.metrics())
                    .contains(requests("v1"), requests("v2"), requests("_other")));
  }

  private static String requests(String version) {
    return "\nhttp_requests_total{api_version=\"%s\",method=\"GET\",transport=\"http\",user_type=\"anonymous\",view=\"/stock/*\"} 1.0\n"
        .formatted(version);
  }

  private HttpResponse<String> send(String call, String form) throws Exception {
    int space = call.indexOf(' ');
    return Web.send(call.substring(0, space), shop.at(call.substring(space + 1)), form);
  }
}
