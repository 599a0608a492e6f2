package io.forethought.sample;

import io.forethought.runtime.Forethought;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.payments.SimulatedGateway;
import io.forethought.sample.storage.Place;
import io.forethought.sample.visitor.Visitor;
import io.forethought.sample.web.Listening;
import io.forethought.sample.web.ShopServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** An open shop on a port of its own, after a visit that is the same each time. */
final class TestShop implements AutoCloseable {

  private static final int STEPS = 400;

  /** Each shop has a database of its own in this process. */
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final ShopServer server;

  private TestShop(ShopServer server) {
    this.server = server;
  }

  /** A shop that nobody visited yet, whose providers answer at once. */
  static TestShop beforeTheVisit() throws IOException {
    return payingThrough(new SimulatedGateway(new Random(2), Duration.ZERO));
  }

  /** A shop that nobody visited yet, with a gateway of the test's own. */
  static TestShop payingThrough(PaymentGateway gateway) throws IOException {
    return open(Place.here("test" + DATABASES.incrementAndGet()), gateway);
  }

  /** A shop that nobody visited yet, with a storage of the test's own. */
  static TestShop in(Place place) throws IOException {
    return open(place, new SimulatedGateway(new Random(2), Duration.ZERO));
  }

  private static TestShop open(Place place, PaymentGateway gateway) throws IOException {
    Quiet.please();
    PrometheusRegistry registry = new PrometheusRegistry();
    Forethought.jvm(registry);
    return new TestShop(ShopServer.open(Listening.on("localhost", 0), place, gateway, registry));
  }

  /**
   * A shop after the visit and an order through a channel that does not exist, which is left
   * unpaid, so that the gauge of those is not 0.
   */
  static TestShop afterTheVisit() throws IOException, InterruptedException {
    TestShop shop = beforeTheVisit();
    shop.visit();
    Web.send("PUT", shop.at("stock/teapot"), "pieces=5");
    Web.send("POST", shop.at("orders"), "type=pickup&provider=invoice&user_type=b2b&line=teapot:1");
    Web.send(
        "POST",
        shop.at("orders"),
        "type=pickup&provider=invoice&user_type=guest&channel=pigeon&line=teapot:1");
    return shop;
  }

  /** Lets the visitor come. */
  void visit() throws IOException, InterruptedException {
    Visitor visitor = new Visitor(server.address(), new Random(1));
    for (int step = 0; step < STEPS; step++) {
      visitor.step();
    }
  }

  /** An address in the shop. */
  URI at(String path) {
    return server.address().resolve(path);
  }

  /** The metrics in the text format. */
  String metrics() throws IOException, InterruptedException {
    return Web.get(at("metrics")).body();
  }

  @Override
  public void close() {
    server.close();
  }
}
