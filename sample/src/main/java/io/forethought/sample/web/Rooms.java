package io.forethought.sample.web;

import io.forethought.sample.orders.Order;
import io.forethought.sample.orders.OrderMetrics;
import io.forethought.sample.orders.OrderMetricsImpl;
import io.forethought.sample.orders.OrderQueries;
import io.forethought.sample.orders.OrderService;
import io.forethought.sample.orders.OrderServlet;
import io.forethought.sample.payments.Payment;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.payments.PaymentMetricsImpl;
import io.forethought.sample.payments.PaymentService;
import io.forethought.sample.payments.PaymentServlet;
import io.forethought.sample.stock.Assortment;
import io.forethought.sample.stock.Item;
import io.forethought.sample.stock.StockMetricsImpl;
import io.forethought.sample.stock.StockService;
import io.forethought.sample.stock.StockServlet;
import io.forethought.sample.storage.Database;
import io.forethought.sample.storage.Storage;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Creates all parts of the shop. */
final class Rooms {

  /** The classes that are stored in the database. */
  static final Set<Class<?>> ENTITIES = Set.of(Item.class, Order.class, Payment.class);

  private Rooms() {}

  /**
   * Returns the servlets by path.
   *
   * @param exposed whether the metrics are on the same port
   */
  static Map<String, HttpServlet> furnish(
      Storage storage, PaymentGateway gateway, PrometheusRegistry registry, boolean exposed) {
    InstantSource clock = InstantSource.system();
    Database database = storage.database();
    OrderMetrics orderMetrics = OrderMetricsImpl.register(registry, new OrderQueries(database));
    StockService stock =
        new StockService(database, storage.caches(), StockMetricsImpl.register(registry));
    OrderService orders = new OrderService(database, stock, orderMetrics, clock);
    PaymentService payments =
        new PaymentService(orders, gateway, database, PaymentMetricsImpl.register(registry), clock);
    Assortment.deliverTo(stock);
    return Map.of(
        "/",
        new StartPage(exposed),
        ShopServer.HEALTH,
        new HealthPage(),
        "/orders/*",
        new OrderServlet(orders, orderMetrics),
        "/payments/*",
        new PaymentServlet(payments),
        "/stock/*",
        new StockServlet(stock));
  }
}
