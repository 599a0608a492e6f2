package io.forethought.servlet.port;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Shows metrics on a port of their own, at {@code /metrics}: for programs without a container, or
 * where the port of the application is open to the world.
 *
 * <pre>{@code
 * MetricsServer server =
 *     MetricsServer.builder(PrometheusRegistry.defaultRegistry)
 *         .ports(9400, 9409)
 *         .access(Access.builder().addresses("10.0.0.0/8").build())
 *         .start();
 * }</pre>
 *
 * <p>Nothing listens before {@link Builder#start()} is called. The threads of the server do not
 * keep the program alive.
 *
 * @since 0.1.0
 */
public final class MetricsServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(MetricsServer.class.getName());
  private static final String PATH = "/metrics";

  private final HttpServer server;
  private final ExecutorService threads;

  private MetricsServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts with {@code /metrics} of a registry, on any free port, for programs on the same machine.
   *
   * @param registry the registry
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry) {
    return new Builder(registry);
  }

  /**
   * The port that the server listens on.
   *
   * @return the port
   */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops at once. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static MetricsServer open(Builder wanted) throws IOException {
    MetricsEndpoint endpoint = new MetricsEndpoint(wanted.registry, wanted.access);
    HttpServer server = Listening.on(wanted.host(), wanted.first, wanted.last, wanted.tls());
    ExecutorService threads = Listening.threads();
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(endpoint, exchange));
    server.start();
    LOG.log(
        System.Logger.Level.INFO,
        "The metrics at {0}, port {1}, may be scraped {2}.",
        PATH,
        Integer.toString(server.getAddress().getPort()),
        wanted.access);
    return new MetricsServer(server, threads);
  }

  private static void answer(MetricsEndpoint endpoint, HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestURI().getPath().equals(PATH)) {
        endpoint.answer(new PortExchange(exchange));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  /** What is wanted so far. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private Access access = Access.loopback();
    private @Nullable String host;
    private int first;
    private int last;
    private @Nullable SSLContext sslContext;
    private boolean clientCertificates;

    private Builder(PrometheusRegistry registry) {
      this.registry = registry;
    }

    /**
     * Listens on one port.
     *
     * @param port the port, 0 for any that is free
     * @return this builder
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder port(int port) {
      return range(port, port);
    }

    /**
     * Listens on the first port of a range that is free: for several processes on one machine.
     *
     * @param first the first port to try, at least 1
     * @param last the last one
     * @return this builder
     * @throws IllegalArgumentException if there are no such ports, or the last is before the first
     */
    public Builder ports(int first, int last) {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(
            "A range of ports goes from 1 up to 65535, but this one from "
                + first
                + " to "
                + last
                + ".");
      }
      return range(first, last);
    }

    private Builder range(int from, int to) {
      if (from < 0 || to > 65_535) {
        throw new IllegalArgumentException(
            "A port is from 0 to 65535, but this one is " + (from < 0 ? from : to) + ".");
      }
      this.first = from;
      this.last = to;
      return this;
    }

    /**
     * Listens on the addresses of one host only.
     *
     * @param host a name or an address; without it all addresses, but only that of the loopback
     *     while nobody else may see the metrics
     * @return this builder
     */
    public Builder host(String host) {
      this.host = host;
      return this;
    }

    /**
     * Shows the metrics to those who may see them.
     *
     * @param access who may; without it, programs on the same machine
     * @return this builder
     */
    public Builder access(Access access) {
      this.access = access;
      return this;
    }

    /**
     * Speaks TLS.
     *
     * @param context with the key and the certificate of this server
     * @return this builder
     */
    public Builder tls(SSLContext context) {
      this.sslContext = context;
      return this;
    }

    /**
     * Speaks TLS, and only with clients whose certificate the context trusts.
     *
     * @param context with the key and the certificate of this server, and whom it trusts
     * @return this builder
     */
    public Builder tlsWithClientCertificates(SSLContext context) {
      this.clientCertificates = true;
      return tls(context);
    }

    /**
     * Starts to listen.
     *
     * @return the server
     * @throws IOException if none of the ports is free, or the host is not of this machine; the
     *     message tells which
     */
    public MetricsServer start() throws IOException {
      return open(this);
    }

    private @Nullable String host() {
      return host == null && access == Access.loopback() ? "localhost" : host;
    }

    private @Nullable Tls tls() {
      return sslContext == null ? null : new Tls(sslContext, clientCertificates);
    }
  }
}
