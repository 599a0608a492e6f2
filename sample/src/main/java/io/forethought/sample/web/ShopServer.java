package io.forethought.sample.web;

import io.forethought.InstrumentHttp;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.storage.Place;
import io.forethought.sample.storage.Storage;
import io.forethought.sample.storage.Unreachable;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The shop as a web server on an embedded Jetty, with its storage. */
@InstrumentHttp(labels = RequestLabels.class, maxViews = 9)
public final class ShopServer implements AutoCloseable {

  /** Wildcard addresses to listen on, which cannot be used in a URL. */
  private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

  private final Server server;
  private final ServerConnector connector;
  private final Storage storage;
  private final ShopMetrics metrics;

  private ShopServer(
      Server server, ServerConnector connector, Storage storage, ShopMetrics metrics) {
    this.server = server;
    this.connector = connector;
    this.storage = storage;
    this.metrics = metrics;
  }

  /**
   * Starts the shop.
   *
   * @param host the address to listen on, such as {@code localhost}
   * @param port the port to listen on; 0 for any free port
   * @param place where the shop stores its data
   * @param gateway the gateway to the payment providers
   * @param registry the registry for the metrics, except those of models, which are on the default
   *     registry
   * @return the running shop
   * @throws IOException if the port is in use or the address is not an address of this machine
   * @throws Unreachable if the database or Redis cannot be reached
   */
  public static ShopServer open(
      String host, int port, Place place, PaymentGateway gateway, PrometheusRegistry registry)
      throws IOException {
    ShopMetrics metrics = ShopMetricsImpl.register(registry);
    metrics.build(version(), Runtime.version().toString());
    metrics.mode(Mode.OPENING);

    Storage storage = Storage.open(place, Rooms.ENTITIES, registry);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(pages(Rooms.furnish(storage, gateway, registry), registry));
    try {
      start(server);
    } catch (IOException | RuntimeException failure) {
      storage.close();
      throw failure;
    }

    metrics.mode(Mode.OPEN);
    return new ShopServer(server, connector, storage, metrics);
  }

  /** Returns the URL of the start page, for use on this machine. */
  public URI address() {
    String host = ANY_ADDRESS.contains(connector.getHost()) ? "localhost" : connector.getHost();
    String written = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + written + ":" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() {
    metrics.mode(Mode.CLOSING);
    stop(server);
    storage.close();
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

  private static ServletContextHandler pages(
      Map<String, HttpServlet> rooms, PrometheusRegistry registry) {
    ServletContextHandler context = new ServletContextHandler();
    context.setErrorHandler(new ErrorLines());
    context.addFilter(
        new FilterHolder(new RefusalFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
    rooms.forEach((paths, room) -> context.addServlet(new ServletHolder(room), paths));
    // A servlet container would find the initializer automatically.
    context.addServletContainerInitializer(
        (classes, shop) ->
            ShopServerHttpInitializer.instrumentation(registry).build().install(shop));
    return context;
  }

  private static String version() {
    return Optional.ofNullable(ShopServer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
