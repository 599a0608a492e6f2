package io.forethought.sample.visitor;

import io.forethought.sample.orders.OrderType;
import io.forethought.sample.orders.UserType;
import io.forethought.sample.payments.PaymentProvider;
import io.forethought.sample.stock.Assortment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A visitor who looks at items, orders, pays, cancels and makes mistakes, one step at a time. The
 * same random numbers result in the same visit.
 */
public final class Visitor {

  private static final int CREATED = 201;
  private static final int PAYMENT_REQUIRED = 402;

  private static final List<String> CHANNELS = List.of("web", "app", "store");

  /** How many times a visitor looks at an item, so that most looks are answered by the cache. */
  private static final int LOOKS = 5;

  private final URI shop;
  private final RandomGenerator random;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Deque<String> unpaid = new ArrayDeque<>();
  private final List<String> items = Assortment.names();

  /** Creates a visitor of the shop at an address. */
  public Visitor(URI shop, RandomGenerator random) {
    this.shop = shop;
    this.random = random;
  }

  /**
   * Performs one step with one to five requests.
   *
   * @throws IOException if the shop cannot be reached
   */
  public void step() throws IOException, InterruptedException {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> order("");
      case 4, 5, 6 -> pay();
      case 7, 8 -> look();
      case 9 -> deliver();
      case 10 -> cancel();
      default -> mistake();
    }
  }

  private void order(String mistake) throws IOException, InterruptedException {
    String form =
        "type="
            + anyOf(OrderType.values())
            + "&provider="
            + anyOf(PaymentProvider.values())
            + "&user_type="
            + anyOf(UserType.values())
            + "&channel="
            + anyOf(CHANNELS)
            + line()
            + line()
            + mistake;
    HttpResponse<String> answer = send("POST", "/orders", form);
    if (answer.statusCode() == CREATED) {
      String order = answer.headers().firstValue("Location").orElseThrow();
      unpaid.add(order.substring("/orders/".length()));
    }
  }

  private void pay() throws IOException, InterruptedException {
    if (unpaid.isEmpty()) {
      order("");
    }
    if (!unpaid.isEmpty()) {
      String order = unpaid.remove();
      if (send("POST", "/payments/" + order, "").statusCode() == PAYMENT_REQUIRED) {
        unpaid.addFirst(order);
      }
    }
  }

  private void look() throws IOException, InterruptedException {
    String item = anyOf(items);
    for (int look = 0; look < LOOKS; look++) {
      send("GET", "/stock/" + item, "");
    }
  }

  private void cancel() throws IOException, InterruptedException {
    if (!unpaid.isEmpty()) {
      send("DELETE", "/orders/" + unpaid.removeLast(), "");
    }
  }

  private void deliver() throws IOException, InterruptedException {
    send("PUT", "/stock/" + anyOf(items) + "?pieces=" + random.nextInt(60), "");
  }

  private void mistake() throws IOException, InterruptedException {
    switch (random.nextInt(4)) {
      case 0 -> order("&line=teapot:many");
      case 1 -> order("&line=unicorn:1");
      case 2 -> order("&line=" + anyOf(items) + ":100");
      default -> send("GET", "/stock/unicorn", "");
    }
  }

  private String line() {
    return "&line=" + anyOf(items) + ":" + (1 + random.nextInt(3));
  }

  private HttpResponse<String> send(String method, String path, String form)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(shop.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private String anyOf(Enum<?>[] constants) {
    return constants[random.nextInt(constants.length)].name().toLowerCase(Locale.ROOT);
  }

  private String anyOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
