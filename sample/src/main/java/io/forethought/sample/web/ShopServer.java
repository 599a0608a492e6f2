package io.forethought.sample.web;

import io.forethought.InstrumentHttp;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.storage.Place;
import io.forethought.sample.storage.Storage;
import io.forethought.sample.storage.Unreachable;
import io.forethought.servlet.HttpInstrumentation;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The shop as a web server on an embedded Jetty, with its storage. */
@InstrumentHttp(labels = RequestLabels.class, maxViews = 9, ignore = ShopServer.HEALTH)
public final class ShopServer implements AutoCloseable {

  /** The path of the health check, which is not recorded. */
  static final String HEALTH = "/health";

  private final Listening listening;
  private final Server server;
  private final ServerConnector connector;
  private final Optional<MetricsServer> exposition;
  private final Storage storage;
  private final ShopMetrics metrics;

  private ShopServer(
      Listening listening,
      Server server,
      ServerConnector connector,
      Optional<MetricsServer> exposition,
      Storage storage,
      ShopMetrics metrics) {
    this.listening = listening;
    this.server = server;
    this.connector = connector;
    this.exposition = exposition;
    this.storage = storage;
    this.metrics = metrics;
  }

  /**
   * Starts the shop.
   *
   * @param listening where it listens
   * @param place where the shop stores its data
   * @param gateway the gateway to the payment providers
   * @param registry the registry for the metrics, except those of models, which are on the default
   *     registry
   * @return the running shop
   * @throws IOException if a port is in use or the address is not an address of this machine
   * @throws Unreachable if the database or Redis cannot be reached
   */
  public static ShopServer open(
      Listening listening, Place place, PaymentGateway gateway, PrometheusRegistry registry)
      throws IOException {
    ShopMetrics metrics = ShopMetricsImpl.register(registry);
    metrics.build(version(), Runtime.version().toString());
    metrics.mode(Mode.OPENING);

    Storage storage = Storage.open(place, Rooms.ENTITIES, registry);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(listening.host());
    connector.setPort(listening.port());
    connector.setReusePort(listening.isShared());
    server.addConnector(connector);
    boolean exposed = listening.metricsPort().isEmpty();
    server.setHandler(pages(Rooms.furnish(storage, gateway, registry, exposed), registry, exposed));
    Optional<MetricsServer> exposition;
    try {
      start(server);
      exposition = expose(listening, server, registry);
    } catch (IOException | RuntimeException failure) {
      storage.close();
      throw failure;
    }

    metrics.mode(Mode.OPEN);
    return new ShopServer(listening, server, connector, exposition, storage, metrics);
  }

  /** Returns the URL of the start page, for use on this machine. */
  public URI address() {
    return listening.onPort(connector.getLocalPort()).address();
  }

  /** Returns the URL of the metrics, for use on this machine. */
  public URI metricsAddress() {
    return exposition
        .map(separate -> URI.create("http://localhost:" + separate.port() + "/metrics"))
        .orElseGet(() -> address().resolve("metrics"));
  }

  @Override
  public void close() {
    metrics.mode(Mode.CLOSING);
    stop(server);
    exposition.ifPresent(MetricsServer::close);
    storage.close();
  }

  /** Serves the metrics on a port of their own, if there is one. */
  private static Optional<MetricsServer> expose(
      Listening listening, Server server, PrometheusRegistry registry) throws IOException {
    if (listening.metricsPort().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          MetricsServer.builder(registry)
              .port(listening.metricsPort().getAsInt())
              .access(Access.fromEnvironment())
              .ui()
              .start());
    } catch (IOException | RuntimeException failure) {
      stop(server);
      throw failure;
    }
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
      Map<String, HttpServlet> rooms, PrometheusRegistry registry, boolean exposed) {
    ServletContextHandler context = new ServletContextHandler();
    context.setErrorHandler(new ErrorLines());
    context.addFilter(
        new FilterHolder(new RefusalFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
    rooms.forEach((paths, room) -> context.addServlet(new ServletHolder(room), paths));
    // A servlet container would find the initializer automatically.
    context.addServletContainerInitializer(
        (classes, shop) -> {
          HttpInstrumentation.Builder instrumentation =
              ShopServerHttpInitializer.instrumentation(registry).metricsUi();
          (exposed ? instrumentation : instrumentation.metricsPath(null)).build().install(shop);
        });
    return context;
  }

  private static String version() {
    return Optional.ofNullable(ShopServer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
