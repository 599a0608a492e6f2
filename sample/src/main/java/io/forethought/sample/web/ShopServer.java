package io.forethought.sample.web;

import io.forethought.InstrumentHttp;
import io.forethought.sample.orders.InMemoryOrders;
import io.forethought.sample.orders.OrderMetrics;
import io.forethought.sample.orders.OrderMetricsImpl;
import io.forethought.sample.orders.OrderService;
import io.forethought.sample.orders.OrderServlet;
import io.forethought.sample.payments.InMemoryPayments;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.payments.PaymentMetricsImpl;
import io.forethought.sample.payments.PaymentService;
import io.forethought.sample.payments.PaymentServlet;
import io.forethought.sample.stock.Assortment;
import io.forethought.sample.stock.InMemoryItems;
import io.forethought.sample.stock.StockMetricsImpl;
import io.forethought.sample.stock.StockService;
import io.forethought.sample.stock.StockServlet;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The shop as a web server: all rooms, wired by hand, on an embedded Jetty. */
@InstrumentHttp(labels = RequestLabels.class, maxViews = 9)
public final class ShopServer implements AutoCloseable {

  /** Held here, because the JDK forgets the level of a logger that nobody holds. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  /** To listen on these is to listen on all addresses; none of them can be called. */
  private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

  private final Server server;
  private final ServerConnector connector;
  private final ShopMetrics metrics;

  private ShopServer(Server server, ServerConnector connector, ShopMetrics metrics) {
    this.server = server;
    this.connector = connector;
    this.metrics = metrics;
  }

  /**
   * Opens the shop.
   *
   * @param host the address to listen on, such as {@code localhost}
   * @param port the port to listen on, 0 for any that is free
   * @param registry where the metrics go
   * @param gateway who moves the money
   * @return the open shop
   * @throws IOException if the port is taken or the address is not of this machine
   */
  public static ShopServer open(
      String host, int port, PrometheusRegistry registry, PaymentGateway gateway)
      throws IOException {
    ShopMetrics metrics = ShopMetricsImpl.register(registry);
    metrics.build(version(), Runtime.version().toString());
    metrics.mode(Mode.OPENING);

    JETTY.setLevel(Level.WARNING);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(rooms(registry, gateway));
    start(server);

    metrics.mode(Mode.OPEN);
    return new ShopServer(server, connector, metrics);
  }

  /** Where the start page is, for whoever stands on this machine. */
  public URI address() {
    String host = ANY_ADDRESS.contains(connector.getHost()) ? "localhost" : connector.getHost();
    String written = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + written + ":" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() {
    metrics.mode(Mode.CLOSING);
    stop(server);
  }

  private static void start(Server server) throws IOException {
    try {
      server.start();
    } catch (IOException unreachable) {
      stop(server);
      throw unreachable;
    } catch (Exception failure) {
      throw new IllegalStateException("Jetty did not start", failure);
    }
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("Jetty did not stop", failure);
    }
  }

  private static ServletContextHandler rooms(PrometheusRegistry registry, PaymentGateway gateway) {
    InstantSource clock = InstantSource.system();
    OrderMetrics orderMetrics = OrderMetricsImpl.register(registry);
    StockService stock = new StockService(new InMemoryItems(), StockMetricsImpl.register(registry));
    OrderService orders = new OrderService(new InMemoryOrders(), stock, orderMetrics, clock);
    PaymentService payments =
        new PaymentService(
            orders, gateway, new InMemoryPayments(), PaymentMetricsImpl.register(registry), clock);
    Assortment.deliverTo(stock);

    ServletContextHandler context = new ServletContextHandler();
    context.setErrorHandler(new ErrorLines());
    context.addFilter(
        new FilterHolder(new RefusalFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new OrderServlet(orders, orderMetrics)), "/orders/*");
    context.addServlet(new ServletHolder(new PaymentServlet(payments)), "/payments/*");
    context.addServlet(new ServletHolder(new StockServlet(stock)), "/stock/*");
    // A container that runs a finished web application finds the initializer by itself.
    context.addServletContainerInitializer(
        (classes, shop) ->
            ShopServerHttpInitializer.instrumentation(registry).build().install(shop));
    context.addServlet(new ServletHolder(new StartPage()), "/");
    return context;
  }

  private static String version() {
    return Optional.ofNullable(ShopServer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
